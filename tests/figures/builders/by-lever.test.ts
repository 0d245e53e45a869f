import {describe, expect, it} from "vitest";
import {byLever} from "../../../src/figures/builders/by-dimension.ts";
import {buildContext, pickedOf, rowsOf} from "../build-context.ts";

const figure = byLever(buildContext());

describe("byLever(context)", () => {
  it("counts the 18 organisations by the levers and the main line, largest first", () => {
    expect(rowsOf(figure)).toEqual([
      ["园区与产业基地", 8],
      ["主管的社会组织", 7],
      ["异地商会", 3],
      ["一条主线", 2],
    ]);
    expect(figure.n).toEqual({value: 18, words: "n = 18 个已列名组织"});
  });

  it("says so in English", () => {
    const inEnglish = byLever(buildContext({locale: "en"}));
    expect(rowsOf(inEnglish)).toEqual([
      ["Parks and industrial bases", 8],
      ["Social organisations under its supervision", 7],
      ["Out-of-town chambers of commerce", 3],
      ["One main line", 2],
    ]);
    expect(inEnglish.title).toBe("Named organisations by lever");
    expect(inEnglish.n?.words).toBe("n = 18 named organisations");
    expect(inEnglish.unit).toBe("organisations");
    expect(inEnglish.rowsAre).toBe("Lever");
    expect(inEnglish.filterLine).toBe("Nan'an City · no filter");
    expect(inEnglish.notes).toEqual([
      "An organisation may stand under several levers; the bars add up to more than the organisations.",
    ]);
  });

  it("warns that the bars add up to more than the organisations", () => {
    expect(figure.title).toBe("已列名组织：按抓手");
    expect(figure.subtitle).toBe("主线和三个抓手下各点名了哪些组织。点击柱子按此筛选。");
    expect(figure.notes).toEqual(["一个组织可属多个抓手，各项合计大于组织数。"]);
    expect([figure.unit, figure.rowsAre]).toEqual(["个", "抓手"]);
  });

  it("says where it looks and what it rests on", () => {
    expect(figure.filterLine).toBe("南安市 · 未加筛选");
    expect(figure.sourceLine).toBe("来源：中国妇女网，2023-11-29 · P3、P7–P9、P11、P12");
  });

  it("leads from each row to its filter, and picks none while none is chosen", () => {
    expect(figure.rows[0]?.target).toEqual({to: "filter", dimension: "lever", value: "parks-and-bases"});
    expect(pickedOf(figure)).toEqual({
      "parks-and-bases": null,
      "social-organisations": null,
      chambers: null,
      "main-line": null,
    });
  });

  it("keeps every row when one is chosen, and picks that one", () => {
    const chosen = byLever(buildContext({filters: {lever: ["chambers"]}}));
    expect(chosen.notes.at(-1)).toBe("颜色较弱的为未选中的项，供对照。");
    expect(chosen.series.map(({id}) => id)).toEqual(["named"]);
    expect(rowsOf(chosen)).toEqual(rowsOf(figure));
    expect(pickedOf(chosen)).toEqual({
      "parks-and-bases": false,
      "social-organisations": false,
      chambers: true,
      "main-line": false,
    });
    expect(chosen.filterLine).toBe("南安市 · 抓手：异地商会");
  });

  it("narrows to what the other filters leave; a lever with none left is 0, not none on file", () => {
    const narrowed = byLever(buildContext({filters: {township: ["350583117"]}}));
    expect(rowsOf(narrowed)).toEqual([
      ["园区与产业基地", 4],
      ["一条主线", 1],
      ["主管的社会组织", 1],
      ["异地商会", 0],
    ]);
    expect(narrowed.n).toEqual({value: 4, words: "n = 4 个已列名组织"});
    expect(narrowed.filterLine).toBe("南安市 · 乡镇（街道）：霞美镇");
    expect(narrowed.sourceLine).toBe("来源：中国妇女网，2023-11-29 · P3、P7、P8、P11、P12");
  });

  it("counts records instead, where a reader chose other kinds, and says which", () => {
    const honours = byLever(buildContext({filters: {kind: ["honour", "facility"]}}));
    expect(honours.title).toBe("已列名记录（荣誉、活动与关爱设施）：按抓手");
    expect([honours.unit, honours.n?.words]).toEqual(["条", "n = 8 条记录"]);
    expect(rowsOf(honours)).toEqual([
      ["园区与产业基地", 6],
      ["主管的社会组织", 4],
      ["一条主线", 2],
      ["异地商会", 0, "无记录"],
    ]);
    expect(honours.rows[0]?.note).toBe("其中 6 个依上级或所属组织归入");
  });

  it("counts what is in a metric, on its page", () => {
    const chambers = byLever(buildContext({metric: "chamber-federations"}));
    expect(chambers.title).toBe("异地商会妇联（已列名）：按抓手");
    expect(chambers.filterLine).toBe("南安市 · 限于异地商会妇联 · 未加筛选");
    expect(chambers.n?.value).toBe(3);
    expect(rowsOf(chambers)).toEqual([
      ["异地商会", 3],
      ["一条主线", 0, "无记录"],
      ["主管的社会组织", 0, "无记录"],
      ["园区与产业基地", 0, "无记录"],
    ]);
  });

  it("is empty for a metric of which nothing is named, and says that no filter would help", () => {
    const sites = byLever(buildContext({metric: "sites"}));
    expect(sites.empty).toBe("报道没有点名其中任何一个，无从按此分类。");
    expect(sites.sourceLine).toBe("来源：中国妇女网，2023-11-29");
    expect(byLever(buildContext({metric: "sites", locale: "en"})).empty).toBe(
      "The report names none of them, so they cannot be sorted this way.",
    );
  });

  it("is empty where the other filters leave nothing, and says to clear one", () => {
    const none = byLever(buildContext({filters: {mode: ["led"]}}));
    expect(none.empty).toBe("没有已列名记录符合当前筛选。");
    expect(none.n).toEqual({value: 0, words: "n = 0 个已列名组织"});
    expect(figure.empty).toBeNull();
  });
});
