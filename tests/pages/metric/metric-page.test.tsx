import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {nananDataset} from "../../coverage/nanan.ts";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

/** The list of records as it stands: a row a record, a cell a column. */
function listed(caption: string): (string | null)[][] {
  const [, ...rows] = within(screen.getByRole("table", {name: caption})).getAllByRole("row");
  return rows.map((row) => [...row.children].map(({textContent}) => textContent));
}

describe("/metrics/three-new-federations", () => {
  const address = "/metrics/three-new-federations";

  it("says the total, what is named of it, what is not, and what is counted", async () => {
    renderPage(address);
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("三新妇联组织");
    const total = await findPart("总数");
    expect(screen.getByText("报道所说已建成的三新妇联组织。")).toBeDefined();
    expect(total.getByText("80").textContent).toBe("80个");
    expect(total.getByText(/^已列名 15$/)).toBeDefined();
    expect(total.getByText(/^未列名 65$/)).toBeDefined();
    expect(total.getByText("与异地商会妇联的 14 个是否重叠不清楚，两数不可相加。")).toBeDefined();
    await waitFor(() => expect(document.title).toBe("三新妇联组织 · 近邻看板"));
  });

  it("says who says so, in which paragraph, and what that does not say", async () => {
    renderPage(address);
    const evidence = await findPart("依据");
    expect(evidence.getByText("P3").closest("p")?.textContent).toBe("P3 中国妇女网 · 2023-11-29");
    const [says, silentOn] = evidence.getAllByRole("definition");
    expect(says?.textContent).toBe("到报道时，三新妇联组织有 80 个。");
    expect(silentOn?.textContent).toBe("统计到哪一天、三新各指什么、另外 65 个是谁，都没有说。");
  });

  it("lists the 15 that are named, in the file's order, each a door", async () => {
    renderPage(address);
    await findPart("已列名记录（15）");
    const rows = listed("三新妇联组织");
    expect(rows).toHaveLength(15);
    expect(rows[0]).toEqual(["霞美片区产业基地妇联", "一条主线、园区与产业基地", "产业基地", "跨基地联建", "霞美镇"]);
    expect(rows[7]).toEqual([
      "阳光中科妇联",
      "主管的社会组织、园区与产业基地",
      "未说明",
      "未说明",
      "霞美镇 （依“霞美片区产业基地妇联”）",
    ]);
    expect(screen.getByRole("link", {name: "阳光中科妇联"}).getAttribute("href")).toBe(
      "/records/yangguang-zhongke?list=metrics/three-new-federations",
    );
    expect(screen.getByText("另有 65 个只有总数，报道未列名，无法打开。")).toBeDefined();
  });

  it("sorts by a column: up, down, and the file's order again, not stated always last", async () => {
    const {user, addressNow} = renderPage(address);
    await findPart("已列名记录（15）");
    const heading = () => screen.getByRole("columnheader", {name: "组建方式"});
    const modes = () => listed("三新妇联组织").map((cells) => cells[3]);
    const firstName = () => listed("三新妇联组织")[0]?.[0];
    await user.click(within(heading()).getByRole("button"));
    expect([addressNow(), heading().getAttribute("aria-sort")]).toEqual([`${address}?sort=mode`, "ascending"]);
    expect(modes().slice(0, 3)).toEqual(["跨基地联建", "同业主联建", "未说明"]);
    await user.click(within(heading()).getByRole("button"));
    expect([addressNow(), heading().getAttribute("aria-sort")]).toEqual([`${address}?sort=-mode`, "descending"]);
    expect(modes().slice(0, 3)).toEqual(["同业主联建", "跨基地联建", "未说明"]);
    await user.click(within(heading()).getByRole("button"));
    expect([addressNow(), heading().getAttribute("aria-sort")]).toEqual([address, "none"]);
    expect(firstName()).toBe("霞美片区产业基地妇联");
  });

  it("narrows its figures and its list to the metric and to the filters; the total stays", async () => {
    renderPage(`${address}?lever=parks-and-bases`);
    await findPart("已列名记录（8）");
    expect(within(screen.getByRole("region", {name: "筛选已列名记录"})).getByRole("status").textContent).toBe(
      "符合 8 / 15 个已列名组织",
    );
    const levers = await findPart("三新妇联组织（已列名）：按抓手");
    expect(levers.getByRole("button", {name: "主管的社会组织：7 个，占 47%"})).toBeDefined();
    expect(levers.getByText("n = 15 个已列名组织 · 单位：个")).toBeDefined();
    expect((await findPart("总数")).getByText("80").textContent).toBe("80个");
  });

  it("shows the open questions that touch it, and no others", async () => {
    renderPage(address);
    const questions = await findPart("尚未说清的问题");
    const items = questions.getAllByRole("listitem").filter((item) => item.closest("details") === null);
    const asked = items.map((item) => item.querySelector("p")?.textContent);
    expect(asked).toEqual([
      "14 个异地商会妇联，算不算在 80 个三新妇联组织之内？",
      "这里的“三新”具体指哪三类？",
      "这些数字是哪一天统计的？",
      "成辉国际与福建省成辉置业有限公司是不是同一家？",
    ]);
  });

  it("leads back to the overview with the filters, and without the list's sort order", async () => {
    renderPage(`${address}?lever=parks-and-bases&sort=name`);
    const crumbs = await screen.findByRole("navigation", {name: "所在位置"});
    expect(within(crumbs).getByRole("link", {name: "总览"}).getAttribute("href")).toBe("/?lever=parks-and-bases");
    expect(screen.getByRole("link", {name: "阳光中科妇联"}).getAttribute("href")).toBe(
      "/records/yangguang-zhongke?lever=parks-and-bases&sort=name&list=metrics/three-new-federations",
    );
  });
});

describe("/metrics/sites, of which nothing is named", () => {
  it("says so in the list's place, and offers nothing to filter", async () => {
    renderPage("/metrics/sites");
    const list = await findPart("已列名记录");
    expect(list.getByText("报道没有点名其中任何一个。")).toBeDefined();
    expect(list.getByText("另有 21 个只有总数，报道未列名，无法打开。")).toBeDefined();
    expect(screen.queryByRole("region", {name: "筛选已列名记录"})).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("/metrics/chamber-federations", () => {
  it("leaves out the figure of which nothing is stated", async () => {
    renderPage("/metrics/chamber-federations");
    await findPart("异地商会妇联（已列名）：按抓手");
    expect(screen.queryByRole("heading", {name: "异地商会妇联（已列名）：按组建方式"})).toBeNull();
  });

  it("says that nothing matches the filters, and offers the way out", async () => {
    const {user, addressNow} = renderPage("/metrics/chamber-federations?lever=parks-and-bases");
    const list = await findPart("已列名记录");
    expect(list.getByText("没有已列名记录符合当前筛选。")).toBeDefined();
    await user.click(list.getByRole("button", {name: "抓手：园区与产业基地：可找回 3 条"}));
    expect(addressNow()).toBe("/metrics/chamber-federations");
    expect(listed("异地商会妇联").map(([name]) => name)).toEqual([
      "常州南安商会妇联",
      "北京南安商会妇联",
      "长沙南安商会妇联",
    ]);
  });
});

describe("/metrics/:metric", () => {
  it("leads from a measure of one record to that record", async () => {
    renderPage("/metrics/members-women-scientists");
    const total = await findPart("总数");
    expect(total.getByText("99").textContent).toBe("99名");
    expect(total.getByRole("link", {name: "南安市女科技工作者协会"}).getAttribute("href")).toBe(
      "/records/women-scientists-association",
    );
  });

  it("prints a lower bound as one", async () => {
    renderPage("/metrics/model-bases-and-posts");
    expect((await findPart("总数")).getByText(/^10\+$/).textContent).toBe("10+个");
  });

  it.each(nananDataset.metrics.map(({id, label}) => [id, label.en]))("opens %s in English", async (id, label) => {
    renderPage(`/en/metrics/${id}`);
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe(label);
    await findPart("Evidence");
  });
});
