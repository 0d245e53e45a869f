import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {nananDataset} from "../../coverage/nanan.ts";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

const mapTitle = "已列名组织：按乡镇（街道） · 方格示意图";

/** The table's rows as they stand: a cell a column. */
function tableRows(): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole("table", {name: "逐个乡镇（街道）"})).getAllByRole("row");
  return rows.map((row) => [...row.children].map(({textContent}) => textContent?.replace(/^.*：/, "") ?? null));
}

/** Where a link of the table leads, by its spoken name. */
function doorOf(name: string): string | null {
  return within(screen.getByRole("table", {name: "逐个乡镇（街道）"}))
    .getByRole("link", {name})
    .getAttribute("href");
}

describe("/townships", () => {
  it("says what none on file means, and shows map, ranked list and table", async () => {
    renderPage("/townships");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("乡镇（街道）");
    expect(screen.getAllByText(/“无记录”指报道没有点名，不等于没有。/)).toHaveLength(1);
    await findPart(mapTitle);
    await findPart("已列名组织：按乡镇（街道）");
    await findPart("逐个乡镇（街道）");
    await waitFor(() => expect(document.title).toBe("乡镇（街道） · 近邻看板"));
  });

  it("has a button for every tile that says what it shows, none on file in words", async () => {
    renderPage("/townships");
    const map = await findPart(mapTitle);
    const said = within(map.getByRole("list", {name: mapTitle}))
      .getAllByRole("button", {pressed: false})
      .map(({textContent}) => textContent);
    expect(said).toHaveLength(28);
    expect(said[0]).toBe("向阳乡：无记录");
    expect(said).toContain("霞美镇：4 个，其中 3 个依上级或所属组织归入");
    expect(said).toContain("省新镇：1 个");
    expect(said.slice(-2)).toEqual(["外地：3 个", "未说明：10 个"]);
    expect(said.filter((words) => words?.endsWith("：无记录"))).toHaveLength(24);
  });

  it("filters by a tile from the keyboard, in the map, the list and the table alike", async () => {
    const {user, addressNow} = renderPage("/townships");
    const map = await findPart(mapTitle);
    map.getByRole("button", {name: "省新镇：1 个"}).focus();
    await user.keyboard("{Enter}");
    expect(addressNow()).toBe("/townships?township=350583100");
    await waitFor(() => expect(map.getByRole("button", {name: "省新镇：1 个", pressed: true})).toBeDefined());
    const list = await findPart("已列名组织：按乡镇（街道）");
    await waitFor(() => expect(list.getByRole("button", {name: /^省新镇：1 个/, pressed: true})).toBeDefined());
    expect(tableRows().find(([name]) => name === "省新镇")?.[2]).toBe("1");
  });

  it("lists the 26, outside and not stated, each number a door to what it counts", async () => {
    renderPage("/townships");
    await findPart("逐个乡镇（街道）");
    const rows = tableRows();
    expect(rows).toHaveLength(28);
    expect(rows[0]).toEqual(["溪美街道", "街道", "无记录", "", "无记录"]);
    expect(rows[20]).toEqual(["霞美镇", "镇", "4", "3", "12"]);
    expect(rows[26]).toEqual(["外地", "区域外", "3", "0", "无记录"]);
    expect(rows[27]).toEqual(["未说明", "", "10", "", "21"]);
    expect(doorOf("霞美镇")).toBe("/townships/350583117");
    expect(doorOf("霞美镇 · 已列名组织：4")).toBe("/explore?township=350583117&kind=federation");
    expect(doorOf("霞美镇 · 其中依上级归入：3")).toBe("/townships/350583117#on-file");
    expect(doorOf("未说明")).toBe("/explore?township=not-stated");
    expect(doorOf("未说明 · 已列名组织：10")).toBe("/explore?township=not-stated&kind=federation");
    const others = screen.getByRole("link", {name: "霞美镇 · 其他记录：12"}).getAttribute("href");
    expect(others).toMatch(/^\/explore\?township=350583117&kind=micro-home,/);
    expect(others).not.toContain("federation,");
  });

  it("shows the list alone for a dataset that places no township", async () => {
    const township = nananDataset.codeLists.township.map(({code, label, kind}) => ({code, label, kind}));
    renderPage("/townships", {dataset: {...nananDataset, codeLists: {...nananDataset.codeLists, township}}});
    await findPart("已列名组织：按乡镇（街道）");
    expect(screen.queryByRole("heading", {name: mapTitle})).toBeNull();
  });
});

describe("/townships/350583117", () => {
  it("names the 4 on file: 1 that the report places there, 3 through their parent", async () => {
    renderPage("/townships/350583117");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("霞美镇");
    const onFile = await findPart("报道点名了谁");
    expect(onFile.getByText("报道点名了这里的 4 个组织。")).toBeDefined();
    expect(onFile.getAllByRole("heading", {level: 3}).map(({textContent}) => textContent)).toEqual([
      "报道写明在此（1）",
      "报道没有写明，依上级或所属组织归入（3）",
    ]);
    expect(onFile.getAllByRole("listitem").map(({textContent}) => textContent)).toEqual([
      "霞美片区产业基地妇联",
      "阳光中科妇联 （依“霞美片区产业基地妇联”）",
      "成辉国际妇联 （依“霞美片区产业基地妇联”）",
      "特易通电子妇联 （依“霞美片区产业基地妇联”）",
    ]);
  });

  it("says what is not known, with a door to those whose place is not stated", async () => {
    renderPage("/townships/350583117");
    const unknown = await findPart("不知道的");
    expect(unknown.getByText("报道只点名了一部分组织：没有点名，不等于没有。")).toBeDefined();
    const door = unknown.getByRole("link", {name: "另有 10 个已列名组织，报道没有写明在哪里"});
    expect(door.getAttribute("href")).toBe("/explore?township=not-stated&kind=federation");
  });

  it("lists its 16 records of every kind, and the evidence of the one placed there", async () => {
    renderPage("/townships/350583117");
    await findPart("这里的记录（16）");
    expect(within(screen.getByRole("table", {name: "霞美镇"})).getAllByRole("row")).toHaveLength(17);
    const evidence = await findPart("依据");
    expect(evidence.getAllByText(/^P\d+$/).map(({textContent}) => textContent)).toEqual(["P3", "P8", "P11"]);
  });

  it("leads up, to its neighbours in the list, and to the pages narrowed to it", async () => {
    renderPage("/townships/350583117");
    const crumbs = await screen.findByRole("navigation", {name: "所在位置"});
    expect(within(crumbs).getByRole("link", {name: "乡镇（街道）"}).getAttribute("href")).toBe("/townships");
    const href = (name: string) => screen.getByRole("link", {name}).getAttribute("href");
    expect(href("以此筛选总览")).toBe("/?township=350583117");
    expect(href("以此筛选全部记录")).toBe("/explore?township=350583117");
    expect(href("上一个：丰州镇")).toBe("/townships/350583116");
    expect(href("下一个：官桥镇")).toBe("/townships/350583118");
  });
});

describe("/townships/:code", () => {
  it("says none on file of a township that the report does not name, and that some may exist", async () => {
    renderPage("/townships/350583001");
    const onFile = await findPart("报道点名了谁");
    expect(onFile.getByText("无记录：报道没有点名这里的任何组织，不等于这里没有。")).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("link", {name: /^上一个/})).toBeNull();
  });

  it("follows the filters a reader brings along, and shows them", async () => {
    renderPage("/townships/350583117?lever=social-organisations");
    const onFile = await findPart("报道点名了谁");
    expect(onFile.getByText("报道点名了这里的 4 个组织。")).toBeDefined();
    expect(onFile.getByText("其中 1 个符合筛选。")).toBeDefined();
    expect(onFile.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("button", {name: /抓手：主管的社会组织/})).toBeDefined();
    await findPart("这里的记录（3）");
    expect(screen.getByRole("link", {name: "以此筛选总览"}).getAttribute("href")).toBe(
      "/?lever=social-organisations&township=350583117",
    );
  });

  it("says that the filters leave nothing where something is on file", async () => {
    renderPage("/townships/350583117?lever=chambers");
    const onFile = await findPart("报道点名了谁");
    expect(onFile.getByText(/^没有已列名记录符合当前筛选/)).toBeDefined();
    expect(onFile.queryByText(/^无记录/)).toBeNull();
  });

  it("has a page for what lies outside", async () => {
    renderPage("/en/townships/outside");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("Outside Nan'an");
    const onFile = await findPart("What the report names");
    expect(onFile.getAllByRole("listitem")).toHaveLength(3);
  });

  it("says that there is no such page for a code outside the list", async () => {
    renderPage("/townships/350583999");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("没有这个页面");
  });

  it.each(nananDataset.codeLists.township.map(({code, label}) => [code, label]))(
    "opens %s in both languages",
    async (code, label) => {
      const {unmount} = renderPage(`/townships/${code}`);
      expect((await screen.findByRole("heading", {level: 1})).textContent).toBe(label.zh);
      unmount();
      renderPage(`/en/townships/${code}`);
      expect((await screen.findByRole("heading", {level: 1})).textContent).toBe(label.en);
    },
  );
});
