import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

const doorsIn = (part: ReturnType<typeof within>) =>
  part.getAllByRole("link").map((link: HTMLElement) => [link.textContent, link.getAttribute("href")]);

/** The figures of the page, by id. */
const figures = () => [...document.querySelectorAll<HTMLElement>("[data-card]")].map(({id}) => id);

/** The names in a list of records. */
const namesIn = (caption: string) =>
  within(screen.getByRole("table", {name: caption}))
    .getAllByRole("rowheader")
    .map(({textContent}) => textContent);

describe("/framework/parks-and-bases", () => {
  const address = "/framework/parks-and-bases";

  it("says where it stands, and what stands before and after it", async () => {
    renderPage(address);
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("园区与产业基地");
    await waitFor(() => expect(document.title).toBe("园区与产业基地 · 近邻看板"));
    expect(doorsIn(within(screen.getByRole("navigation", {name: "所在位置"})))).toEqual([
      ["总览", "/"],
      ["1233 工作法", "/framework"],
      ["三个抓手", "/framework/three-levers"],
    ]);
    expect(doorsIn(await findPart("在工作法中的位置"))).toEqual([
      ["三个抓手", "/framework/three-levers"],
      ["主管的社会组织", "/framework/social-organisations"],
      ["异地商会", "/framework/chambers"],
    ]);
    expect(doorsIn(within(screen.getByRole("navigation", {name: "工作法中的前一项和后一项"})))).toEqual([
      ["← 前一项：主管的社会组织", "/framework/social-organisations"],
      ["后一项：异地商会 →", "/framework/chambers"],
    ]);
  });

  it("lists what the report places there, then what stands there through what it belongs to", async () => {
    renderPage(address);
    await findPart("已列名记录（13）");
    const names = namesIn("园区与产业基地");
    expect([names.length, names[0], names.at(-1)]).toEqual([13, "霞美片区产业基地妇联", "裕远包袋妇女微家"]);
    const through = await findPart("依所属关系列在这里（7）");
    expect(namesIn("依所属关系列在这里（7）")).toContain("妈妈班组");
    expect(through.getByRole("link", {name: "在全部记录中看这 20 条"}).getAttribute("href")).toBe(
      "/explore?lever=parks-and-bases",
    );
  });

  it("shows the figures narrowed to it, and says so", async () => {
    renderPage(address);
    const card = await findPart("已列名组织：按依托单位类型");
    expect(card.getByText(/^n = 8 个已列名组织/)).toBeDefined();
    expect(figures()).toEqual(["by-host-kind", "by-mode", "platform-contents", "by-township"]);
  });

  it("leads from a bar to the list of all records, narrowed to it and to the bar", async () => {
    const {user, addressNow} = renderPage(`${address}?township=350583117`);
    const card = await findPart("已列名组织：按依托单位类型");
    await user.click(card.getByRole("button", {name: /^产业基地：/}));
    await waitFor(() =>
      expect(addressNow()).toBe(
        "/explore?lever=parks-and-bases&host=industrial-base&township=350583117&kind=federation",
      ),
    );
  });

  it("keeps to itself how a figure is shown", async () => {
    const {user, addressNow} = renderPage(address);
    await findPart("已列名组织：按依托单位类型");
    await user.click(screen.getByRole("button", {name: "以表格显示：已列名组织：按依托单位类型"}));
    await waitFor(() => expect(addressNow()).toBe(`${address}?table=by-host-kind`));
    const row = await screen.findByRole("rowheader", {name: "园区"});
    expect(within(row).getByRole("link").getAttribute("href")).toBe(
      "/explore?lever=parks-and-bases&host=park&kind=federation&table=by-host-kind",
    );
  });

  it("follows the filters brought along but the one by lever, which is the page's own", async () => {
    const {user, addressNow} = renderPage(`${address}?lever=chambers&kind=micro-home`);
    await findPart("已列名记录（5）");
    const bar = within(screen.getByRole("region", {name: "筛选已列名记录"}));
    expect(bar.queryByRole("button", {name: /抓手/})).toBeNull();
    await user.click(bar.getByRole("button", {name: /记录类型：妇女微家/}));
    await waitFor(() => expect(addressNow()).toBe(`${address}?lever=chambers`));
    await findPart("已列名记录（13）");
  });

  it("sorts its list by the address", async () => {
    renderPage(`${address}?sort=-kind`);
    await findPart("已列名记录（13）");
    expect(namesIn("园区与产业基地")[0]).toBe("台源养生科技妇女微家");
  });

  it("has its evidence and the questions that touch it", async () => {
    renderPage(address);
    expect((await findPart("依据")).getByText("P8")).toBeDefined();
    expect(
      (await findPart("尚未说清的问题")).getByText("成辉国际与福建省成辉置业有限公司是不是同一家？"),
    ).toBeDefined();
  });
});

describe("/framework/:node", () => {
  it("sets the totals that are only counted there first, each with its metric and evidence", async () => {
    renderPage("/framework/executive-growth");
    await screen.findByRole("heading", {level: 1, name: "执委成长平台"});
    const totals = within(screen.getByRole("region", {name: "在这里报出的总数"}));
    expect(doorsIn(totals).slice(0, 2)).toEqual([
      ["执委工作站", "/metrics/work-stations"],
      ["出处 P13 执委工作站", "/metrics/work-stations#evidence"],
    ]);
    expect(namesIn("执委成长平台")).toEqual([
      "仑苍水暖城执委工作站",
      "霞美片区产业基地执委工作站",
      "五里桥爱心书院执委工作站",
    ]);
  });

  it("of a group lists its parts and compares them", async () => {
    renderPage("/framework/three-platforms");
    const parts = await findPart("下分 3 项");
    expect(parts.getByRole("link", {name: "巾帼建功平台"}).getAttribute("href")).toBe("/framework/womens-achievement");
    expect(figures()).toEqual(["platform-contents", "honours-by-level"]);
    await findPart("已列名记录（20）");
    expect(screen.getByRole("link", {name: "在全部记录中看这 26 条"}).getAttribute("href")).toBe(
      "/explore?platform=ideological-guidance,womens-achievement,executive-growth",
    );
  });

  it("of an approach has its records and no figure", async () => {
    renderPage("/framework/standardised-procedure");
    await findPart("已列名记录（3）");
    expect(figures()).toEqual([]);
    expect(screen.queryByRole("heading", {name: /^依所属关系/})).toBeNull();
  });

  it("of the main line has its figures and no group", async () => {
    renderPage("/framework/main-line");
    await findPart("已列名记录（3）");
    expect(figures()).toContain("by-mode");
    expect(within(screen.getByRole("navigation", {name: "所在位置"})).getAllByRole("link")).toHaveLength(2);
  });

  it("of the method has everything, and nothing before it", async () => {
    renderPage("/framework/method");
    await findPart("已列名记录（50）");
    await findPart("下分 4 项");
    expect(doorsIn(within(screen.getByRole("navigation", {name: "工作法中的前一项和后一项"})))).toEqual([
      ["后一项：一条主线 →", "/framework/main-line"],
    ]);
  });

  it("says that no record passes the filters, and lets them go", async () => {
    const {user, addressNow} = renderPage("/framework/chambers?township=350583117");
    const records = await findPart("已列名记录");
    await user.click(records.getByRole("button", {name: /^乡镇（街道）：.+：可找回 3 条$/}));
    await waitFor(() => expect(addressNow()).toBe("/framework/chambers"));
    await findPart("已列名记录（3）");
  });

  it("speaks English under /en", async () => {
    renderPage("/en/framework/chambers");
    await findPart("Named records (3)");
    expect(screen.getByRole("link", {name: "Before: Parks and industrial bases"})).toBeDefined();
  });

  it("offers the nearest where there is no such node", async () => {
    renderPage("/framework/park-and-base");
    await screen.findByRole("heading", {level: 1, name: "没有这个页面"});
    expect(screen.getByRole("link", {name: "园区与产业基地"}).getAttribute("href")).toBe("/framework/parks-and-bases");
  });
});
