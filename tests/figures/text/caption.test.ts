import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type CustomChoice, defaultChoice} from "../../../src/coverage/count/custom-choice.ts";
import type {Figure, FigureRow} from "../../../src/figures/figure.ts";
import {figureBuilders} from "../../../src/figures/figure-builders.ts";
import {figureCells, nodesOf} from "../../../src/figures/figure-parts.ts";
import {captionOf} from "../../../src/figures/text/caption.ts";
import type {Locale} from "../../../src/locale/locale.ts";
import {buildBarFigure, buildRow, buildTreeFigure} from "../../charts/build-figure.ts";
import {trialFigures} from "../../charts/trial-figures.ts";
import {buildContext} from "../build-context.ts";

const said = (figure: Figure | null) =>
  figure === null ? null : captionOf(figure, buildContext({locale: figure.locale}).t);

/** What a caption says of the numbers: without its first sentence and its last. */
function claims(rows: FigureRow[], locale: Locale = "zh", changes: Partial<Parameters<typeof buildBarFigure>[0]> = {}) {
  const figure = buildBarFigure({rows, locale, unit: locale === "en" ? "sites" : "个", ...changes});
  const frame = {title: "T", filterLine: "", sourceLine: "", dataset: {...figure.dataset, words: ""}};
  return said({...figure, ...frame})?.replace(/^T[。.] ?/, "");
}

const named = (counts: Record<string, number>) =>
  Object.entries(counts).map(([id, value]) => buildRow({id, values: {named: value}}));

const source = (paragraphs: string) =>
  `来源：中国妇女网，2023-11-29 · ${paragraphs}；报道发布日期 2023-11-29 · 数据 nanan-2023 1.0.0。`;

describe("captionOf(figure) for Nan'an", () => {
  const context = buildContext({record: "xiamei-base"});

  it.each([
    [
      "headline-metrics",
      "四项指标：报道总数与已列名（南安市 · 报道总数，不受筛选影响）。三新妇联组织（80 个）、阵地（21 个）、异地商会妇联（14 个）、执委工作站（12 个）。未列名（只有总数）：三新妇联组织（65）、阵地（21）、异地商会妇联（11）、执委工作站（9）。",
    ],
    ["by-lever", "已列名组织：按抓手（南安市 · 未加筛选）。最多：园区与产业基地（8 个）；n = 18 个已列名组织。"],
    [
      "by-host-kind",
      "已列名组织：按依托单位类型（南安市 · 未加筛选）。最多：异地商会（3 个）；n = 18 个已列名组织。依托单位类型：未说明（8 个）；无记录：专业市场、其他。",
    ],
    [
      "by-mode",
      "已列名组织：按组建方式（南安市 · 未加筛选）。并列最多：跨基地联建、同业主联建（各 1 个）；n = 18 个已列名组织。组建方式：未说明（16 个）；无记录：单独建立、联合建立、行业统建、带建、托建。",
    ],
    [
      "one-to-many",
      "1+N：霞美片区产业基地（南安市 · 未加筛选）。由霞美片区产业基地展开；妇联组织：阳光中科、成辉国际、特易通电子；妇女微家：台源养生科技、金霞生物科技、美团外卖霞美站、福建省工程机械行业协会、裕远包袋；n = 9 条记录。等（名单未尽）。",
    ],
    [
      "by-township",
      "已列名组织：按乡镇（街道）（南安市 · 未加筛选）。最多：霞美镇（4 个）；n = 18 个已列名组织。乡镇（街道）：未说明（10 个）；无记录：其余 24 个乡镇（街道）。",
    ],
    [
      "all-townships",
      "已列名组织：按乡镇（街道）（南安市 · 未加筛选）。最多：霞美镇（4 个）；n = 18 个已列名组织。乡镇（街道）：未说明（10 个）；无记录：24 项。",
    ],
    [
      "platform-contents",
      "三个平台：各平台下做了什么（南安市 · 未加筛选）。最多：巾帼建功平台（10 条）；n = 20 条记录。",
    ],
    [
      "honours-by-level",
      "已列名荣誉：按级别（南安市 · 未加筛选）。最多：泉州市级（地级市）（2 项）；n = 4 条记录。无记录：县级。",
    ],
    [
      "association-members",
      "两个协会的会员数（南安市 · 未加筛选）。最多：南安市女企业家联谊会暨拥军协会（130 名）。会员（只有人数）。",
    ],
    [
      "township-map",
      "已列名组织：按乡镇（街道） · 方格示意图（南安市 · 未加筛选）。最多：霞美镇（4 个）；n = 18 个已列名组织。乡镇（街道）：未说明（10 个）；无记录：24 项。",
    ],
    [
      "own",
      "记录数：按抓手（南安市 · 未加筛选）。最多：园区与产业基地（20 条）；n = 51 条记录。抓手：未说明（16 条）。",
    ],
    [
      "neighbours",
      "关系图：霞美片区产业基地妇联（南安市 · 全部关系，不受筛选影响）。由霞美片区产业基地妇联展开；由其带建：8 项；其荣誉、工作站、设施与工作：霞美片区产业基地执委工作站（执委工作站）、福建省最美家庭（荣誉）、泉州市三八红旗手（荣誉）；在 1233 工作法中：一条主线、园区与产业基地；计入指标：三新妇联组织；14 项关系。",
    ],
  ] as const)("%s is %j", (id, words) => {
    expect(said(figureBuilders[id](context))?.replace(/来源：.*$/, "")).toBe(words);
  });

  it("ends with the source, its date and paragraphs, and the version of the data", () => {
    expect(said(figureBuilders["honours-by-level"](context))?.endsWith(source("P11"))).toBe(true);
  });

  it("names the filters, and of a figure's own dimension what they choose", () => {
    expect(said(figureBuilders["by-lever"](buildContext({filters: {lever: ["main-line"]}})))).toContain(
      "（南安市 · 抓手：一条主线）。最多：园区与产业基地（8 个）；选中：一条主线（",
    );
  });

  it("counts in English too what it does not name one by one", () => {
    const figure = figureBuilders["all-townships"](buildContext({locale: "en"}));
    expect(said(figure)).toContain("; none on file: 24 of them. Source");
  });

  it("is English in English", () => {
    const figure = figureBuilders["by-mode"](buildContext({locale: "en"}));
    expect(said(figure)).toBe(
      "Named organisations by building mode (Nan'an City · no filter). Equally the most: “Joint, cross-base”, “Joint, same owner” (1 each); n = 18 named organisations. Building mode: Not stated (16 organisations); none on file: Separate, Joint, Industry-unified, Led, Entrusted. Source: China Women's Network, 2023-11-29 · P3, P7–P9, P11, P12; Published 2023-11-29 · data nanan-2023 1.0.0.",
    );
  });

  it("says of two dimensions crossed the largest cell, and of what is not stated the totals", () => {
    const own: CustomChoice = {...defaultChoice, rows: "lever", split: "hostKind", form: "heat"};
    expect(said(figureBuilders.own(buildContext({custom: own})))).toMatch(
      /^记录数：抓手 × 依托单位类型（南安市 · 未加筛选）。并列最多：园区与产业基地 × 产业基地、一条主线 × 产业基地（各 4 条）；n = 51 条记录。抓手：未说明（16 条）；依托单位类型：未说明（37 条）；无记录：22 项。来源/,
    );
  });

  it("says why a figure is empty, and nothing of its numbers", () => {
    const figure = figureBuilders["association-members"](buildContext({filters: {lever: ["parks-and-bases"]}}));
    expect(said(figure)).toBe(
      "两个协会的会员数（南安市 · 抓手：园区与产业基地）。没有已列名记录符合当前筛选。来源：中国妇女网，2023-11-29；报道发布日期 2023-11-29 · 数据 nanan-2023 1.0.0。",
    );
  });
});

describe("captionOf(figure) claims no more than the numbers carry", () => {
  it.each([
    ["one row has no largest", {a: 3}, "a（3 个）。", "A (3 sites)."],
    ["one of all", {a: 3, b: 1}, "最多：a（3 个）。", "Most: a (3 sites)."],
    ["a single one has no plural", {a: 1, b: 0}, "最多：a（1 个）。", "Most: a (1)."],
    ["two that tie", {a: 3, b: 3, c: 1}, "并列最多：a、b（各 3 个）。", "Equally the most: a, b (3 sites each)."],
    ["all alike", {a: 2, b: 2}, "各项数目相同（各 2 个）。", "All equal (2 sites each)."],
    [
      "many that tie",
      {a: 2, b: 2, c: 2, d: 2, e: 0},
      "多项并列最多（各 2 个）。",
      "Several are equally the most (2 sites each).",
    ],
    ["nothing but zeros", {a: 0, b: 0}, "", ""],
  ])("%s", (_, counts, zh, en) => {
    expect(claims(named(counts))).toBe(zh);
    expect(claims(named(counts), "en")).toBe(en);
  });

  it("of no row at all: nothing", () => {
    expect(claims([])).toBe("");
  });

  it("an unknown one may be larger", () => {
    const rows = [...named({a: 3, b: 1}), buildRow({id: "c", values: {named: null}})];
    expect(claims(rows)).toBe("已知数中最多：a（3 个）。未知：c。");
    expect(claims(rows, "en")).toBe("Most of the numbers known: a (3 sites). Unknown: c.");
  });

  it("a sum with an unknown part is unknown", () => {
    const rows = [buildRow({id: "a", values: {named: 9, "not-named": null}}), ...named({b: 1, c: 0})];
    expect(claims(rows)).toBe("已知数中最多：b（1 个）。未知：a。");
  });

  it("a lower bound may be larger too, and its unnamed part is one as well", () => {
    const rows = [
      buildRow({id: "a", values: {named: 12}}),
      buildRow({id: "b", values: {named: 3, "not-named": 7}, endLabel: "10+"}),
    ];
    expect(claims(rows)).toBe("已知数中最多：a（12 个）。未列名(只有总数)：b（7+）；带“+”的数只是下限。");
  });

  it("the largest may itself be a lower bound", () => {
    const rows = [buildRow({id: "a", values: {named: 20}, endLabel: "20+"}), ...named({b: 3})];
    expect(claims(rows, "en")).toBe("Most: a (20+ sites). A number with “+” is a lower bound.");
  });

  it("a lower bound and its equal don't tie", () => {
    const rows = [buildRow({id: "a", values: {named: 10}, endLabel: "10+"}), ...named({b: 10, c: 1})];
    expect(claims(rows)).toBe("a（10+ 个）、b（10 个）、c（1 个）。带“+”的数只是下限。");
  });

  it("rows with units of their own are not measured against each other", () => {
    const rows = [
      buildRow({id: "a", values: {named: 5}, unit: "名"}),
      buildRow({id: "b", values: {named: 2}, unit: "个"}),
    ];
    expect(claims(rows)).toBe("a（5 名）、b（2 个）。");
  });

  it("parts that overlap count by the row's own total", () => {
    const rows = [
      buildRow({id: "a", values: {named: 9, "not-named": 9}, total: {value: 10, words: null}}),
      ...named({b: 12}),
    ];
    expect(claims(rows)).toBe("最多：b（12 个）。未列名(只有总数)：a（9）。");
  });

  it("rows drawn as shares are told as such", () => {
    expect(claims(named({a: 3, b: 1}), "zh", {scale: "share"})).toBe(
      "最多：a（3 个）；各行按占比画满，长短不表示多少。",
    );
  });

  it("what is taken together is not ranked, what is not stated neither", () => {
    expect(claims(named({a: 3, b: 1, _rest: 9, "not-stated": 20}))).toBe(
      "最多：a（3 个）。指标：not-stated（20 个）。",
    );
  });

  it("a made-up dataset is said to be one", () => {
    const dataset = {...buildBarFigure().dataset, fictional: true};
    expect(said(buildBarFigure({dataset}))).toMatch(/；虚构示例数据。$/);
  });

  it("a tree without a root is told by its title, filters and source", () => {
    expect(said(buildTreeFigure({root: null}))).toBe(
      "1+N:霞美片区产业基地（南安市 · 全部抓手 · 全部乡镇）。来源:中国妇女网,2023-11-29(第 3、9、13 段)；报道日期 2023-11-29 · 数据 nanan-2023 1.0.0。",
    );
  });
});

describe("captionOf(figure) for any figure", () => {
  const built = (["zh", "en"] as const).flatMap((locale) =>
    Object.values(figureBuilders).map((build) => build(buildContext({locale, record: "xiamei-base"}))),
  );
  const figures = [...Object.values(trialFigures), ...built].filter((figure) => figure !== null);

  it.each(figures.map((figure) => [`${figure.id} ${figure.locale}`, figure] as const))(
    "%s says no number that the figure does not have, and no hole",
    (_, figure) => {
      expectHonest(figure);
    },
  );

  it.each([
    ["another count", "24 项", "23 项"],
    ["one of five or fewer", "24 项", "2 项"],
    ["the same count of something else", "24 项", "24 个"],
    ["a number of its own", "（4 个）", "（24 个）"],
  ])("would not let pass %s", (_, right, wrong) => {
    const figure = figureBuilders["all-townships"](buildContext());
    const caption = said(figure) ?? "";
    expect(caption).toContain(right);
    expectHonest(figure, caption);
    expect(() => expectHonest(figure, caption.replace(right, wrong))).toThrow();
  });

  it("holds for bars of any numbers", () => {
    const value = fc.option(fc.nat({max: 60_000}), {nil: null});
    const row = fc.record({named: value, "not-named": value}, {requiredKeys: ["named"]});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 9}), fc.constantFrom<Locale>("zh", "en"), (rows, locale) => {
        expectHonest(buildBarFigure({locale, rows: rows.map((values, index) => buildRow({id: `r${index}`, values}))}));
      }),
      {numRuns: 300},
    );
  });
});

/**
 * Every number of a caption is the figure's own, the whole of a row whose parts add up, or how
 * many marks of one sort it does not name one by one, which are more than five and as many as told.
 */
function expectHonest(figure: Figure, caption = said(figure) ?? ""): void {
  expect(caption).not.toMatch(/undefined|NaN|null|Infinity|\{\{|[；;，,]\s*[。.；;]|。。|\.\./);
  const told = figure.locale === "zh" ? /(?<=：)\d+(?= 项[；。])/g : /(?<=: )\d+(?= of them[;.])/g;
  const sorts = new Set(sortsOf(figure).filter((count) => count > 5));
  expect((caption.match(told) ?? []).filter((count) => !sorts.has(Number(count)))).toEqual([]);
  const wholes = figure.kind === "bars" ? figure.rows.map(({values}) => sumOf(Object.values(values))) : [];
  const own = new Set([...numbersIn(JSON.stringify(figure)), ...wholes.map(String)]);
  expect(numbersIn(caption.replace(told, "")).filter((number) => !own.has(number))).toEqual([]);
}

/** How many marks a figure has of each sort: with the same words for none, unknown, of the same series. */
function sortsOf(figure: Figure): number[] {
  if (figure.kind === "tree") {
    const [, ...nodes] = figure.root === null ? [] : nodesOf(figure.root);
    return countsOf(nodes.map(({series}) => series));
  }
  if (figure.kind === "bars") {
    const {rows, series} = figure;
    return [
      ...countsOf(rows.map(({values, endLabel}) => (sumOf(Object.values(values)) === 0 ? endLabel : null))),
      rows.filter(({values}) => Object.values(values).includes(null)).length,
      ...series.map(({id}) => rows.filter(({values}) => (values[id] ?? 0) > 0).length),
    ];
  }
  const stated =
    figure.kind === "heat"
      ? figure.rows.flatMap((row) =>
          row.cells.filter((_, at) => row.id !== "not-stated" && figure.columns[at]?.id !== "not-stated"),
        )
      : figureCells(figure);
  const unknown = stated.filter(({value}) => value === null).length;
  const all = figure.kind === "heat" ? figure.rows.flatMap(({cells}) => cells) : stated;
  return [...countsOf(all.map(({value, words}) => (value === 0 ? words : null))), unknown];
}

function countsOf(words: readonly (string | null)[]): number[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()];
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function numbersIn(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g) ?? [];
}
