import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

/** The list's heading once the page is there. */
async function heading(words: string) {
  return screen.findByRole("heading", {level: 2, name: words});
}

function rows(): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole("table", {name: /^记录/})).getAllByRole("row");
  return rows.map((row) => [...row.children].map(({textContent}) => textContent));
}

/** The names in the list, in order, without what opens them beside it. */
function names(): string[] {
  return within(screen.getByRole("table", {name: /^记录/}))
    .getAllByRole("rowheader")
    .flatMap((cell) => within(cell).queryAllByRole("link"))
    .map(({textContent}) => textContent ?? "");
}

/** A record's row, by its name; a name may stand in other rows too, as what they belong to. */
function row(name: string): HTMLElement {
  const found = screen.getByRole("rowheader", {name: new RegExp(`^${name} ?在列表旁`)}).closest("tr");
  if (!found) throw new Error(`no row: ${name}`);
  return found;
}

function nameLink(name: string): HTMLElement {
  return within(within(row(name)).getByRole("rowheader")).getByRole("link");
}

describe("/explore", () => {
  it("lists every record of every kind, with facts, lenders and evidence, each a door that remembers the list", async () => {
    renderPage("/explore");
    await heading("51 / 51 条记录");
    expect(rows()).toHaveLength(51);
    const columns = screen.getAllByRole("columnheader").map(({textContent}) => textContent);
    expect(columns).toEqual(["名称", "记录类型", "抓手", "依托单位类型", "乡镇（街道）", "所属或牵头组织", "依据"]);
    expect([...row("阳光中科妇联").children].slice(1).map(({textContent}) => textContent)).toEqual([
      "妇联组织",
      "主管的社会组织、园区与产业基地",
      "未说明",
      "霞美镇 （依“霞美片区产业基地妇联”）",
      "霞美片区产业基地妇联",
      "P7、P8、P12 阳光中科妇联",
    ]);
    expect(nameLink("阳光中科妇联").getAttribute("href")).toBe("/records/yangguang-zhongke?list=explore");
    expect(within(row("阳光中科妇联")).getByRole("link", {name: /^P7/}).getAttribute("href")).toBe(
      "/records/yangguang-zhongke?list=explore#evidence",
    );
    await waitFor(() => expect(document.title).toBe("全部记录 · 近邻看板"));
  });

  it("counts what each option would show, its own choice left out, and keeps options of 0", async () => {
    const {user, addressNow} = renderPage("/explore?lever=chambers");
    await heading("3 / 51 条记录");
    const facets = screen.getByRole("region", {name: "筛选已列名记录"});
    const option = (name: RegExp, facet = "记录类型") =>
      within(within(facets).getByRole("group", {name: facet})).getByRole<HTMLInputElement>("checkbox", {name});
    expect(option(/^妇联组织/).closest("label")?.textContent).toBe("妇联组织3");
    expect(option(/^荣誉/).closest("label")?.textContent).toBe("荣誉0");
    expect(option(/^园区与产业基地/, "抓手").closest("label")?.textContent).toBe("园区与产业基地20");
    expect(option(/^异地商会/, "抓手").checked).toBe(true);
    await user.click(option(/^园区与产业基地/, "抓手"));
    await heading("23 / 51 条记录");
    await waitFor(() => expect(addressNow()).toBe("/explore?lever=chambers,parks-and-bases"));
  });

  it("narrows to a metric, says so in a chip, and releases it", async () => {
    const {user, addressNow} = renderPage("/explore?in=three-new-federations&kind=federation");
    await heading("15 / 51 条记录");
    const chosen = screen.getByRole("region", {name: "已选条件"});
    await user.click(within(chosen).getByRole("button", {name: "取消筛选限于“三新妇联组织”的记录"}));
    await heading("18 / 51 条记录");
    await waitFor(() => expect(addressNow()).toBe("/explore?kind=federation"));
    expect(nameLink("阳光中科妇联").getAttribute("href")).toBe(
      "/records/yangguang-zhongke?kind=federation&list=explore",
    );
  });

  it("searches the list alone, by name and by other names, and says by which", async () => {
    const {user, addressNow} = renderPage("/explore?kind=federation");
    await heading("18 / 51 条记录");
    await user.type(screen.getByRole("searchbox", {name: "在列表中搜索"}), "yangguang");
    await heading("18 条中的 1 条，搜索“yangguang”");
    expect(names()).toEqual(["阳光中科妇联"]);
    expect(screen.getByText(/^依“.*”找到$/)).toBeDefined();
    expect(screen.getByText("搜索只作用于下方列表，不影响本图。")).toBeDefined();
    await waitFor(() => expect(addressNow()).toBe("/explore?kind=federation&q=yangguang"));
  });

  it("sorts up, down and back, not stated last both ways", async () => {
    const {user, addressNow} = renderPage("/explore?kind=federation&columns=mode");
    await heading("18 / 51 条记录");
    const sort = () => screen.getByRole("columnheader", {name: "组建方式"});
    const modes = () => rows().map((cells) => cells[1]);
    await user.click(within(sort()).getByRole("button"));
    expect(sort().getAttribute("aria-sort")).toBe("ascending");
    await waitFor(() => expect(addressNow()).toBe("/explore?kind=federation&columns=mode&sort=mode"));
    expect([modes()[0], modes().at(-1)]).toEqual(["跨基地联建", "未说明"]);
    await user.click(within(sort()).getByRole("button"));
    expect([sort().getAttribute("aria-sort"), modes()[0], modes().at(-1)]).toEqual([
      "descending",
      "同业主联建",
      "未说明",
    ]);
  });

  it("chooses columns, and comes back to the usual ones", async () => {
    const {user, addressNow} = renderPage("/explore?columns=kind,evidence");
    await heading("51 / 51 条记录");
    await user.click(screen.getByRole("button", {name: "显示列"}));
    const menu = await screen.findByRole("menu", {name: "显示列"});
    expect(within(menu).getByRole("menuitemcheckbox", {name: "记录类型"}).getAttribute("aria-checked")).toBe("true");
    await user.click(within(menu).getByRole("menuitemcheckbox", {name: "荣誉级别"}));
    expect(screen.getAllByRole("columnheader").map(({textContent}) => textContent)).toEqual([
      "名称",
      "记录类型",
      "荣誉级别",
      "依据",
    ]);
    await waitFor(() => expect(addressNow()).toBe("/explore?columns=kind,level,evidence"));
    await user.click(within(menu).getByRole("menuitem", {name: "恢复常用列"}));
    await waitFor(() => expect(addressNow()).toBe("/explore"));
  });

  it("groups with subtotals, a record under each of its values, and folds a group", async () => {
    const {user} = renderPage("/explore?in=three-new-federations&group=lever&columns=kind");
    await heading("15 / 51 条记录");
    expect(screen.getByText("一条记录有多个值时，在各组中都出现，各组合计大于记录数。")).toBeDefined();
    const groups = () => rows().filter(({length}) => length === 1);
    expect(groups()).toEqual([
      ["一条主线一条主线 2"],
      ["主管的社会组织主管的社会组织 7"],
      ["园区与产业基地园区与产业基地 8"],
    ]);
    expect(rows()).toHaveLength(20);
    const fold = screen.getByRole("button", {name: "主管的社会组织", expanded: true});
    await user.click(fold);
    expect(rows()).toHaveLength(13);
    expect(screen.getByRole("link", {name: "主管的社会组织 7"}).getAttribute("href")).toBe(
      "/explore?lever=social-organisations&in=three-new-federations&columns=kind&group=lever",
    );
  });

  it("says nothing of repeats where each record stands in one group", async () => {
    renderPage("/explore?group=kind");
    await heading("51 / 51 条记录");
    expect(screen.queryByText(/^一条记录有多个值时/)).toBeNull();
  });
});

describe("a record opened beside the list", () => {
  it("opens by keys from its row, takes the focus, and gives it back by Escape", async () => {
    const {user, addressNow} = renderPage("/explore?kind=federation");
    await heading("18 / 51 条记录");
    row("霞美片区产业基地妇联").focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toBe(row("福建省弘一石业有限公司妇联"));
    await user.keyboard("{End}{Home}{PageDown}{Enter}");
    const panel = await screen.findByRole("region", {name: "省新镇海西园区妇联"});
    await waitFor(() => expect(document.activeElement).toBe(panel));
    await waitFor(() => expect(addressNow()).toBe("/explore?kind=federation&open=haixi-park"));
    expect(row("省新镇海西园区妇联").getAttribute("aria-current")).toBe("true");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(row("省新镇海西园区妇联")));
    await waitFor(() => expect(addressNow()).toBe("/explore?kind=federation"));
    expect(screen.queryByRole("region", {name: "省新镇海西园区妇联"})).toBeNull();
  });

  it("opens by a click on its row or on the button in it; Back closes it", async () => {
    const {user, router, addressNow} = renderPage("/explore");
    await heading("51 / 51 条记录");
    await user.click(screen.getByRole("button", {name: "在列表旁打开：阳光中科妇联"}));
    const panel = within(await screen.findByRole("region", {name: "阳光中科妇联"}));
    expect(panel.getByRole("heading", {level: 3, name: "依据"})).toBeDefined();
    expect(panel.getByRole("link", {name: "打开其页面"}).getAttribute("href")).toBe(
      "/records/yangguang-zhongke?list=explore",
    );
    await waitFor(() => expect(addressNow()).toBe("/explore?open=yangguang-zhongke"));
    await router.navigate(-1);
    await waitFor(() => expect(screen.queryByRole("region", {name: "阳光中科妇联"})).toBeNull());
    await user.click(within(row("南安市妇联")).getByRole("cell", {name: "县级市妇联"}));
    await screen.findByRole("region", {name: "南安市妇联"});
    await waitFor(() => expect(addressNow()).toBe("/explore?open=nanan-federation"));
  });

  it("is shown though the list does not have it, and says so", async () => {
    renderPage("/explore?lever=chambers&open=yangguang-zhongke");
    await heading("3 / 51 条记录");
    const panel = within(await screen.findByRole("region", {name: "阳光中科妇联"}));
    expect(panel.getByText("不在当前显示的记录之中。")).toBeDefined();
  });
});

describe("an empty list", () => {
  it("offers each choice whose release brings something back, with how much", async () => {
    const {user, addressNow} = renderPage("/explore?lever=chambers&mode=led");
    await heading("0 / 51 条记录");
    const list = within(screen.getByRole("region", {name: "0 / 51 条记录"}));
    expect(list.getByText("没有符合的记录")).toBeDefined();
    await user.click(list.getByRole("button", {name: "组建方式：带建：可找回 3 条"}));
    await heading("3 / 51 条记录");
    await waitFor(() => expect(addressNow()).toBe("/explore?lever=chambers"));
  });

  it("offers to clear a search that finds nothing", async () => {
    const {user, addressNow} = renderPage("/explore?lever=chambers&q=%E6%9F%90%E6%9F%90");
    await heading("3 条中的 0 条，搜索“某某”");
    await user.click(screen.getByRole("button", {name: "清除搜索"}));
    await heading("3 / 51 条记录");
    await waitFor(() => expect(addressNow()).toBe("/explore?lever=chambers"));
  });
});

describe("a figure of one's own", () => {
  it("follows its controls, all in the address", async () => {
    const {user, addressNow} = renderPage("/explore");
    await heading("51 / 51 条记录");
    const choose = (name: string, option: string) => user.selectOptions(screen.getByRole("combobox", {name}), option);
    expect(screen.queryByRole("combobox", {name: "统计"})).toBeNull();
    await choose("各行", "记录类型");
    await choose("再分", "抓手");
    await choose("图形", "占比");
    await choose("排序", "按名称");
    await choose("显示", "前 3 行");
    await waitFor(() => expect(addressNow()).toBe("/explore?by=kind&split=lever&form=share&order=name&top=3"));
    await choose("各行", "抓手");
    await waitFor(() => expect(addressNow()).toBe("/explore?order=name&top=3"));
  });
});
