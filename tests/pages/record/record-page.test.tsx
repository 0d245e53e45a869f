import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {nananDataset} from "../../coverage/nanan.ts";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

/** What stands behind a term of a part's list. */
function factOf(part: ReturnType<typeof within>, term: string): string | null | undefined {
  return part.getByText(term, {selector: "dt"}).nextElementSibling?.textContent;
}

describe("/records/yangguang-zhongke", () => {
  it("says what it is and where it is in the site", async () => {
    renderPage("/records/yangguang-zhongke");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("阳光中科妇联");
    await waitFor(() => expect(document.title).toBe("阳光中科妇联 · 近邻看板"));
    const crumbs = within(screen.getByRole("navigation", {name: "所在位置"}));
    expect(crumbs.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["总览", "/"],
      ["三新妇联组织", "/metrics/three-new-federations"],
    ]);
  });

  it("says both its levers, its township through its parent, and what is not stated", async () => {
    renderPage("/records/yangguang-zhongke");
    const facts = await findPart("情况");
    expect(facts.getByRole("link", {name: "主管的社会组织"}).getAttribute("href")).toBe(
      "/framework/social-organisations",
    );
    expect(facts.getByRole("link", {name: "园区与产业基地"}).getAttribute("href")).toBe("/framework/parks-and-bases");
    expect(factOf(facts, "乡镇（街道）")).toBe("霞美镇 （依“霞美片区产业基地妇联”）");
    expect(facts.getByRole("link", {name: "霞美镇"}).getAttribute("href")).toBe("/townships/350583117");
    expect(factOf(facts, "组建方式")).toBe("未说明");
    expect(factOf(facts, "依托单位类型")).toBe("未说明");
    expect(factOf(facts, "依托单位")).toBe("阳光中科");
    expect(factOf(facts, "计入指标")).toBe("三新妇联组织");
  });

  it("leads to its parent and to what belongs to it", async () => {
    renderPage("/records/yangguang-zhongke?lever=parks-and-bases");
    const relations = await findPart("关系");
    const groups = relations.getAllByRole("heading", {level: 3}).map(({textContent}) => textContent);
    expect(groups).toEqual(["上级或牵头组织", "其荣誉、设施与工作（2）"]);
    expect(relations.getByRole("link", {name: "霞美片区产业基地妇联"}).getAttribute("href")).toBe(
      "/records/xiamei-base?lever=parks-and-bases",
    );
    expect(relations.getByRole("link", {name: "妈妈班组"})).toBeDefined();
    expect(relations.getByRole("link", {name: "巾帼红车间"})).toBeDefined();
  });

  it("rests on P7, P8 and P12", async () => {
    renderPage("/records/yangguang-zhongke");
    const evidence = await findPart("依据");
    const paragraphs = evidence.getAllByRole("listitem").map((item) => within(item).getByText(/^P\d+$/).textContent);
    expect(paragraphs).toEqual(["P7", "P8", "P12"]);
  });
});

describe("/records/:record", () => {
  it("lists the N of a 1+N with the kind of each", async () => {
    renderPage("/records/xiamei-base");
    const relations = await findPart("关系");
    const group = relations.getByRole("heading", {name: "由其带建（8）"}).closest("section");
    if (!group) throw new Error("expected a section");
    const built = within(group).getAllByRole("listitem");
    expect(built).toHaveLength(8);
    expect(built[0]?.textContent).toBe("阳光中科妇联 妇联组织");
    expect(built[7]?.textContent).toBe("裕远包袋妇女微家 妇女微家");
  });

  it("keeps two that may be the same apart, and says why", async () => {
    renderPage("/records/chenghui-international");
    const relations = await findPart("关系");
    expect(relations.getByRole("heading", {name: "可能是同一个（分开记录）"})).toBeDefined();
    expect(relations.getByText("两个名称都有“成辉”，报道没有说它们的关系。")).toBeDefined();
    expect(relations.getByRole("link", {name: "福建省成辉置业有限公司妇联"})).toBeDefined();
    expect(
      (await findPart("尚未说清的问题")).getByText("成辉国际与福建省成辉置业有限公司是不是同一家？"),
    ).toBeDefined();
  });

  it("says that an honour's holder is not stated", async () => {
    renderPage("/records/quanzhou-red-banner-holder");
    const facts = await findPart("情况");
    expect(factOf(facts, "获得者")).toBe("未说明");
    expect(factOf(facts, "荣誉级别")).toBe("泉州市级（地级市）");
  });

  it("says of an honour what a mode or a host is not: nothing", async () => {
    renderPage("/records/national-beautiful-family");
    const facts = await findPart("情况");
    expect(factOf(facts, "获得者")).toBe("杨宝贵家庭");
    expect(facts.queryByText("组建方式")).toBeNull();
  });

  it("leads from an association to its members' count", async () => {
    renderPage("/records/women-entrepreneurs-association");
    const facts = await findPart("情况");
    expect(facts.getByRole("link", {name: "130 名"}).getAttribute("href")).toBe("/metrics/members-women-entrepreneurs");
  });

  it("says that no relation is stated where none is", async () => {
    renderPage("/records/wuliqiao-work-station");
    expect((await findPart("关系")).getByText("报道没有写明它与其他记录的关系。")).toBeDefined();
  });

  it.each(nananDataset.records.map(({id, name}) => [id, name]))(
    "opens %s in both languages, with its evidence",
    async (id, name) => {
      const {unmount} = renderPage(`/records/${id}`);
      expect((await screen.findByRole("heading", {level: 1})).textContent).toBe(name.zh);
      await findPart("依据");
      unmount();
      renderPage(`/en/records/${id}`);
      expect((await screen.findByRole("heading", {level: 1})).textContent).toBe(name.en);
      await findPart("Evidence");
    },
  );
});
