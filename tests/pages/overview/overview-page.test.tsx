import {act, screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

const shownCount = () => within(screen.getByRole("region", {name: "筛选已列名记录"})).getByRole("status").textContent;

describe("/", () => {
  it("heads with the dataset's title, its source and its date", async () => {
    renderPage("/");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("南安市新领域妇联组织覆盖");
    expect(screen.getByText(/^数据：媒体报道（中国妇女网，报道发布日期 2023-11-29）/)).toBeDefined();
    await waitFor(() => expect(document.title).toBe("南安市新领域妇联组织覆盖 · 近邻看板"));
    await waitFor(() => expect(document.documentElement.lang).toBe("zh-CN"));
  });

  it("shows the four headline metrics, each with its total, what is named of it, and its paragraph", async () => {
    renderPage("/");
    await screen.findByRole("heading", {level: 1});
    const cards = screen.getAllByRole("article").map((card) => [
      card.textContent?.replaceAll(/\s+/g, " "),
      ...within(card)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ]);
    expect(cards).toEqual([
      [
        "三新妇联组织出处 P3 三新妇联组织80个 已列名 15 未列名 65",
        "/metrics/three-new-federations",
        "/metrics/three-new-federations#evidence",
        "/explore?in=three-new-federations",
        "/metrics/three-new-federations#evidence",
      ],
      [
        "阵地出处 P3 阵地21个 已列名 0 未列名 21",
        "/metrics/sites",
        "/metrics/sites#evidence",
        "/explore?in=sites",
        "/metrics/sites#evidence",
      ],
      [
        "异地商会妇联出处 P9 异地商会妇联14个 已列名 3 未列名 11",
        "/metrics/chamber-federations",
        "/metrics/chamber-federations#evidence",
        "/explore?in=chamber-federations",
        "/metrics/chamber-federations#evidence",
      ],
      [
        "执委工作站出处 P13 执委工作站12个 已列名 3 未列名 9",
        "/metrics/work-stations",
        "/metrics/work-stations#evidence",
        "/explore?in=work-stations",
        "/metrics/work-stations#evidence",
      ],
    ]);
  });

  it("shows every figure as a card with its title, in order", async () => {
    renderPage("/");
    await findPart("已列名组织：按抓手");
    const titles = screen.getAllByRole("heading", {level: 2}).map(({textContent}) => textContent);
    expect(titles.slice(4)).toEqual([
      "四项指标：报道总数与已列名",
      "已列名组织：按抓手",
      "已列名组织：按依托单位类型",
      "已列名组织：按组建方式",
      "1+N：霞美片区产业基地",
      "已列名组织：按乡镇（街道）",
      "三个平台：各平台下做了什么",
      "已列名荣誉：按级别",
      "两个协会的会员数",
    ]);
  });

  it("gives a card how to read it, notes, source, n, unit, and a link to itself", async () => {
    renderPage("/");
    const card = await findPart("已列名组织：按抓手");
    expect(card.getByText("主线和三个抓手下各点名了哪些组织。点击柱子按此筛选。")).toBeDefined();
    expect(card.getByText("一个组织可属多个抓手，各项合计大于组织数。")).toBeDefined();
    expect(card.getByRole("link", {name: /^来源：中国妇女网，2023-11-29/}).getAttribute("href")).toBe("/about#sources");
    expect(card.getByText("n = 18 个已列名组织 · 单位：个")).toBeDefined();
    expect(card.getByRole("link", {name: "复制链接：已列名组织：按抓手"}).getAttribute("href")).toBe("#by-lever");
  });

  it("describes a drawing by the caption of its files, which follows the reader's choice", async () => {
    const {router} = renderPage("/");
    const card = await findPart("已列名组织：按抓手");
    const name = "已列名组织：按抓手";
    const said =
      "已列名组织：按抓手（南安市 · 未加筛选）。最多：园区与产业基地（8 个）；n = 18 个已列名组织。来源：中国妇女网，2023-11-29 · P3、P7–P9、P11、P12；报道发布日期 2023-11-29 · 数据 nanan-2023 1.0.0。";
    expect(await card.findByRole("figure", {name, description: said})).toBeDefined();
    await act(() => router.navigate("/?mode=not-stated"));
    const narrowed = /^已列名组织：按抓手（南安市 · 组建方式：未说明）。/;
    expect(await card.findByRole("figure", {name, description: narrowed})).toBeDefined();
  });

  it("narrows by a facet: a choice is counted, announced, in the address, and undone by Back", async () => {
    const {user, addressNow, router} = renderPage("/");
    await screen.findByRole("heading", {level: 1});
    expect(shownCount()).toBe("符合 18 / 18 个已列名组织");
    await user.click(screen.getByRole("button", {name: "抓手"}));
    const options = await screen.findByRole("group", {name: "抓手"});
    expect(
      within(options)
        .getAllByRole("checkbox")
        .map((option) => option.closest("label")?.textContent),
    ).toEqual(["一条主线2", "主管的社会组织7", "园区与产业基地8", "异地商会3", "未说明0"]);
    await user.click(within(options).getByRole("checkbox", {name: /^园区与产业基地/}));
    expect(shownCount()).toBe("符合 8 / 18 个已列名组织");
    expect(addressNow()).toBe("/?lever=parks-and-bases");
    await act(() => router.navigate(-1));
    expect(addressNow()).toBe("/");
    expect(shownCount()).toBe("符合 18 / 18 个已列名组织");
  });

  it("leaves a facet's own choice out of its counts, and adds a second value to it", async () => {
    const {user, addressNow} = renderPage("/?lever=parks-and-bases");
    await screen.findByRole("heading", {level: 1});
    await user.click(screen.getByRole("button", {name: /^抓手/, expanded: false}));
    const options = await screen.findByRole("group", {name: "抓手"});
    const chambers = within(options).getByRole("checkbox", {name: /^异地商会/});
    expect(chambers.closest("label")?.textContent).toBe("异地商会3");
    await user.click(chambers);
    expect(addressNow()).toBe("/?lever=parks-and-bases,chambers");
    expect(shownCount()).toBe("符合 11 / 18 个已列名组织");
  });

  it("finds an option among many by typing, and says when there is none", async () => {
    const {user} = renderPage("/");
    await screen.findByRole("heading", {level: 1});
    await user.click(screen.getByRole("button", {name: "乡镇（街道）"}));
    const box = await screen.findByRole("searchbox", {name: "在选项中查找"});
    await user.type(box, "霞");
    const options = screen.getByRole("group", {name: "乡镇（街道）"});
    expect(within(options).getAllByRole("checkbox")).toHaveLength(1);
    expect(
      within(options)
        .getByRole("checkbox", {name: /^霞美镇/})
        .closest("label")?.textContent,
    ).toBe("霞美镇4");
    await user.type(box, "x");
    expect(screen.getByText("没有含“霞x”的选项")).toBeDefined();
  });

  it("shows each choice as a chip that releases it, and one button that clears all", async () => {
    const {user, addressNow} = renderPage("/?lever=parks-and-bases&mode=not-stated");
    await screen.findByRole("heading", {level: 1});
    const bar = within(screen.getByRole("region", {name: "筛选已列名记录"}));
    expect(shownCount()).toBe("符合 7 / 18 个已列名组织");
    expect(bar.getByText("筛选只作用于已列名记录，报道总数不变。")).toBeDefined();
    await user.click(bar.getByRole("button", {name: /抓手：园区与产业基地/}));
    expect(addressNow()).toBe("/?mode=not-stated");
    expect(shownCount()).toBe("符合 16 / 18 个已列名组织");
    await user.click(bar.getByRole("button", {name: "清除全部"}));
    expect(addressNow()).toBe("/");
    expect(bar.queryByRole("button", {name: "清除全部"})).toBeNull();
  });

  it("counts records instead of organisations where another kind is chosen", async () => {
    renderPage("/?kind=honour");
    await screen.findByRole("heading", {level: 1});
    expect(shownCount()).toBe("符合 4 / 4 条已列名记录");
    await findPart("已列名记录（荣誉）：按抓手");
  });

  it("filters by a bar, whose words say label, value and share, and releases it by the same bar", async () => {
    const {user, addressNow} = renderPage("/");
    const card = await findPart("已列名组织：按抓手");
    const bar = () => card.getByRole("button", {name: "园区与产业基地：8 个，占 44%"});
    expect(bar().getAttribute("aria-pressed")).toBe("false");
    await user.click(bar());
    expect(addressNow()).toBe("/?lever=parks-and-bases");
    expect(bar().getAttribute("aria-pressed")).toBe("true");
    const modes = await findPart("已列名组织：按组建方式");
    expect(await modes.findByRole("button", {name: "跨基地联建：1 个，占 13%"})).toBeDefined();
    await user.click(bar());
    expect(addressNow()).toBe("/");
  });

  it("reaches a bar by keyboard", async () => {
    const {user, addressNow} = renderPage("/");
    const card = await findPart("已列名组织：按抓手");
    card.getByRole("button", {name: /^异地商会：/}).focus();
    await user.keyboard("{Enter}");
    expect(addressNow()).toBe("/?lever=chambers");
  });

  it("leads from the headline bars to their metrics and from the tree to its records, the filters kept", async () => {
    renderPage("/?lever=parks-and-bases");
    const metrics = await findPart("四项指标：报道总数与已列名");
    expect(metrics.getByRole("link", {name: /^阵地：21 个/}).getAttribute("href")).toBe(
      "/metrics/sites?lever=parks-and-bases",
    );
    const tree = await findPart("1+N：霞美片区产业基地");
    expect(tree.getByRole("link", {name: "阳光中科 · 妇联组织"}).getAttribute("href")).toBe(
      "/records/yangguang-zhongke?lever=parks-and-bases",
    );
  });

  it("shows a figure as a table with the same numbers, and its address says so", async () => {
    const {user, addressNow} = renderPage("/");
    const card = await findPart("已列名组织：按组建方式");
    await user.click(card.getByRole("button", {name: "以表格显示：已列名组织：按组建方式"}));
    expect(addressNow()).toBe("/?table=by-mode");
    const rows = within(await card.findByRole("table", {name: "已列名组织：按组建方式"}))
      .getAllByRole("row")
      .map((row) => [...row.children].map(({textContent}) => textContent));
    expect(rows).toEqual([
      ["组建方式", "已列名（可查到名称）", "未说明（报道没有写明）", "说明"],
      ["跨基地联建", "1", "", ""],
      ["同业主联建", "1", "", ""],
      ["单独建立", "0", "", "无记录"],
      ["联合建立", "0", "", "无记录"],
      ["行业统建", "0", "", "无记录"],
      ["带建", "0", "", "无记录"],
      ["托建", "0", "", "无记录"],
      ["未说明", "", "16", ""],
    ]);
    await user.click(card.getByRole("button", {name: "以表格显示：已列名组织：按组建方式"}));
    await waitFor(() => expect(card.queryByRole("table")).toBeNull());
    expect(addressNow()).toBe("/");
  });

  it("says in a card why it is empty, and offers the way out", async () => {
    const {user, addressNow} = renderPage("/?lever=chambers");
    const card = await findPart("两个协会的会员数");
    expect(card.getByText("没有已列名记录符合当前筛选。")).toBeDefined();
    expect(card.getByRole("button", {name: "导出：两个协会的会员数"}).hasAttribute("disabled")).toBe(true);
    await user.click(card.getByRole("button", {name: "取消 抓手：异地商会"}));
    expect(addressNow()).toBe("/");
    expect(await card.findByRole("link", {name: "南安市女科技工作者协会：99 名"})).toBeDefined();
  });

  it("offers four ways to take a figure away at once, and the door to all others", async () => {
    const {user} = renderPage("/");
    const card = await findPart("已列名组织：按抓手");
    await user.click(card.getByRole("button", {name: "导出：已列名组织：按抓手"}));
    const menu = await screen.findByRole("menu", {name: "导出：已列名组织：按抓手"});
    const ways = await waitFor(() => {
      const items = within(menu).getAllByRole("menuitem");
      expect(items.length).toBeGreaterThanOrEqual(5);
      return items;
    });
    expect(ways.slice(0, 5).map(({textContent}) => textContent?.match(/PNG|SVG|CSV|复制|更多/)?.[0])).toEqual([
      "PNG",
      "SVG",
      "CSV",
      "复制",
      "更多",
    ]);
  });

  it("speaks English under /en", async () => {
    renderPage("/en/?lever=parks-and-bases");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe(
      "Women's federation coverage of new sectors in Nan'an",
    );
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    await waitFor(() => expect(document.title).toBe("Women's federation coverage of new sectors in Nan'an · Jinlin"));
    const bar = within(screen.getByRole("region", {name: "Filter named records"}));
    expect(bar.getByRole("status").textContent).toBe("Showing 8 of 18 named organisations");
    const card = await findPart("Named organisations by lever");
    expect(
      card.getByRole("button", {name: "Parks and industrial bases: 8 organisations, 44% of those counted"}),
    ).toBeDefined();
    await waitFor(() =>
      expect(document.body.textContent?.replace("中文", "").replace("邻", "")).not.toMatch(/\p{Script=Han}/u),
    );
  });
});
