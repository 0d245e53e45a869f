import {describe, expect, it} from "vitest";
import type {CoverageRecord, Metric} from "../../../src/dataset/schema.ts";
import {honoursByLevel} from "../../../src/figures/builders/honours-by-level.ts";
import {base, buildCatalog, nationalHonour} from "../../coverage/build-catalog.ts";
import {buildMetric} from "../../dataset/build-dataset.ts";
import {buildContext, pickedOf, rowsOf} from "../build-context.ts";

const figure = honoursByLevel(buildContext());

describe("honoursByLevel(context)", () => {
  it("counts the four honours in the levels' own order, county as none on file", () => {
    expect(rowsOf(figure)).toEqual([
      ["国家级", 1],
      ["省级", 1],
      ["泉州市级（地级市）", 2],
      ["县级", 0, "无记录"],
    ]);
    expect(figure.n).toEqual({value: 4, words: "n = 4 条记录"});
  });

  it("says so in English", () => {
    const inEnglish = honoursByLevel(buildContext({locale: "en"}));
    expect(inEnglish.title).toBe("Named honours by level");
    expect(inEnglish.unit).toBe("honours");
    expect(rowsOf(inEnglish)).toEqual([
      ["National", 1],
      ["Provincial", 1],
      ["Quanzhou (prefecture-level city)", 2],
      ["County", 0, "none on file"],
    ]);
  });

  it("says what is not in it", () => {
    expect(figure.title).toBe("已列名荣誉：按级别");
    expect(figure.subtitle).toBe("报道点名的荣誉。点击柱子按此筛选。");
    expect(figure.notes).toEqual([
      "只有总数、不在图中的：巾帼示范基地和巾帼文明岗 10+ 个。",
      "“无记录”指报道没有点名，不等于没有。",
    ]);
    expect(honoursByLevel(buildContext({locale: "en"})).notes[0]).toBe(
      "Only counted, and not in this figure: Women's demonstration bases and model posts 10+ bases and posts.",
    );
    expect(figure.sourceLine).toBe("来源：中国妇女网，2023-11-29 · P11");
    expect([figure.unit, figure.rowsAre]).toEqual(["项", "荣誉级别"]);
  });

  it("notes a metric under a platform only where it names nothing", () => {
    const metric = buildMetric({
      id: "posts",
      nodes: ["guidance"],
      label: {zh: "岗位", en: "Posts"},
      unit: {zh: "个", en: "posts"},
      reported: {value: 6, bound: "exact"},
    });
    const notesOf = (metrics: Metric[], honour: CoverageRecord = nationalHonour) =>
      honoursByLevel(buildContext({catalog: buildCatalog({metrics, records: [base, honour]})})).notes;
    const none = "“无记录”指报道没有点名，不等于没有。";
    expect(notesOf([metric])).toEqual(["只有总数、不在图中的：岗位 6 个。", none]);
    expect(notesOf([metric], {...nationalHonour, countsIn: ["posts"]})).toEqual([none]);
    expect(notesOf([{...metric, nodes: ["parks"]}])).toEqual([none]);
    expect(notesOf([{...metric, reported: null}])).toEqual([none]);
    expect(notesOf([])).toEqual([none]);
  });

  it("narrows by where the holders stand; a level the filters leave out is 0, not none on file", () => {
    expect(rowsOf(honoursByLevel(buildContext({filters: {lever: ["parks-and-bases"]}})))).toEqual([
      ["国家级", 0],
      ["省级", 1],
      ["泉州市级（地级市）", 1],
      ["县级", 0, "无记录"],
    ]);
  });

  it("keeps every level when one is chosen, and picks that one", () => {
    const chosen = honoursByLevel(buildContext({filters: {level: ["national"]}}));
    expect(rowsOf(chosen)).toEqual(rowsOf(figure));
    expect(pickedOf(chosen)).toEqual({national: true, provincial: false, prefecture: false, county: false});
    expect(figure.rows[0]?.target).toEqual({to: "filter", dimension: "level", value: "national"});
  });

  it("has a row of its own for an honour without a level", () => {
    const catalog = buildCatalog({records: [base, nationalHonour, {...nationalHonour, id: "bare", level: null}]});
    const withBare = honoursByLevel(buildContext({catalog}));
    expect(rowsOf(withBare)).toEqual([
      ["国家级", 1],
      ["县级", 0, "无记录"],
      ["未说明", 1],
    ]);
    expect(withBare.rows.at(-1)?.values).toEqual({"not-stated": 1});
  });

  it("says which kinds do not meet, where a reader looks at others", () => {
    const kinds = (locale: "zh" | "en") =>
      honoursByLevel(buildContext({filters: {kind: ["federation", "micro-home"]}, locale})).empty;
    expect(kinds("zh")).toBe("当前筛选只看“妇联组织、妇女微家”，本图统计的是“荣誉”。清除“记录类型”筛选即可看到。");
    expect(kinds("en")).toBe(
      "The filters show only “Women's federation, Women's micro-home”, and this figure counts “Honour”. Clear the filter by kind to see it.",
    );
  });

  it("says to clear a filter where another filter leaves none", () => {
    const none = "没有已列名记录符合当前筛选。";
    expect(honoursByLevel(buildContext({filters: {lever: ["chambers"]}})).empty).toBe(none);
    expect(honoursByLevel(buildContext({filters: {lever: ["chambers"], kind: ["honour"]}})).empty).toBe(none);
    expect(figure.empty).toBeNull();
  });

  it("does not blame a filter in a dataset that has no honours at all", () => {
    expect(honoursByLevel(buildContext({catalog: buildCatalog({records: [base]})})).empty).toBe(
      "报道没有点名其中任何一个，无从按此分类。",
    );
  });
});
