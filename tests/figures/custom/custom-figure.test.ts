import {describe, expect, it} from "vitest";
import {catalogOf} from "../../../src/coverage/catalog.ts";
import {type CustomChoice, defaultChoice} from "../../../src/coverage/count/custom-choice.ts";
import {noFilters} from "../../../src/coverage/filters.ts";
import {customFigure} from "../../../src/figures/custom/custom-figure.ts";
import type {Figure} from "../../../src/figures/figure.ts";
import {figureTable} from "../../../src/figures/figure-table.ts";
import {markText} from "../../../src/figures/text/mark-text.ts";
import {base, buildCatalog, child, programme, silentOne} from "../../coverage/build-catalog.ts";
import {buildDataset} from "../../dataset/build-dataset.ts";
import {buildContext, pickedOf, rowsOf} from "../build-context.ts";

type Changes = Parameters<typeof buildContext>[0];

const catalog = buildCatalog();
const own = (choice: Partial<CustomChoice>, changes: Changes = {}) =>
  customFigure(buildContext({catalog, custom: {...defaultChoice, ...choice}, ...changes}));
const nanan = (choice: Partial<CustomChoice>, changes: Changes = {}) =>
  customFigure(buildContext({custom: {...defaultChoice, ...choice}, ...changes}));

const coversWomen = (women: number | null) => ({organisations: null, women, executives: null});
const register = buildCatalog({
  records: [
    {...base, covers: coversWomen(1200)},
    {...child, covers: coversWomen(null)},
    {...silentOne, covers: coversWomen(null)},
    {...programme, covers: coversWomen(0)},
  ],
});

function tableOf(figure: Figure): unknown[][] {
  const {rowsAre, series, rows} = figureTable(figure);
  return [[rowsAre, ...series.map(({label}) => label)], ...rows.map(({label, values}) => [label, ...values])];
}

describe("customFigure(context)", () => {
  it("counts the records of every kind by one dimension, largest first, not stated last", () => {
    const figure = own({});
    expect(figure).toMatchObject({kind: "bars", title: "记录数：按抓手", unit: "条", n: {value: 6}, empty: null});
    expect(rowsOf(figure)).toEqual([
      ["园区", 5],
      ["主线", 3],
      ["商会", 2],
      ["未说明", 1],
    ]);
    expect(figure.notes[0]).toBe("一条记录可有多个抓手，在每个中各计一次，各行不可相加。");
  });

  it("says that an organisation stands at a level through its honours, and whether those are counted too", () => {
    const from = "条记录的荣誉级别取自归其所有的荣誉、工作站或设施。";
    const twice = "这些荣誉、工作站或设施本身也计在内，因此有重复，各行不可当作其个数。";
    const ofAll = nanan({rows: "level"});
    expect(rowsOf(ofAll).slice(0, 3)).toEqual([
      ["泉州市级（地级市）", 4],
      ["国家级", 2],
      ["省级", 2],
    ]);
    expect(ofAll.notes).toContain(`3 ${from}`);
    expect(ofAll.notes).toContain(twice);

    const ofFederations = nanan({rows: "level"}, {filters: {...noFilters, kind: ["federation"]}}).notes;
    expect(ofFederations.some((note) => note.endsWith(from))).toBe(true);
    expect(ofFederations).not.toContain(twice);

    const ofHonours = nanan({rows: "level"}, {filters: {...noFilters, kind: ["honour"]}}).notes;
    expect(ofHonours.some((note) => note.endsWith(from))).toBe(false);
    expect(ofHonours).not.toContain(twice);
  });

  it("orders by name and by the code list", () => {
    const labelsOf = (figure: Figure) => rowsOf(figure).map(([label]) => label);
    expect(labelsOf(own({order: "code"}))).toEqual(["主线", "园区", "商会", "未说明"]);
    expect(labelsOf(own({order: "name"}, {locale: "en"}))).toEqual(["Chambers", "Main line", "Parks", "Not stated"]);
  });

  it("keeps a row without a record, and tells none on file from none that match", () => {
    expect(rowsOf(own({rows: "township"}))).toEqual([
      ["东镇", 5],
      ["西镇", 0, "无记录"],
      ["外地", 0, "无记录"],
      ["未说明", 1],
    ]);
    expect(rowsOf(own({rows: "kind"}, {filters: {level: ["national"], kind: ["honour", "site"]}}))).toEqual([
      ["荣誉", 1],
      ["阵地", 0],
    ]);
  });

  it("shows only what the rows' own filter chooses, each to be released", () => {
    const figure = own({rows: "kind"}, {filters: {kind: ["honour"]}});
    expect(rowsOf(figure)).toEqual([["荣誉", 2]]);
    expect(pickedOf(figure)).toEqual({honour: true});
    expect(figure.kind === "bars" && figure.rows[0]?.target).toEqual({
      to: "filter",
      dimension: "kind",
      value: "honour",
    });
  });

  it("takes the smaller together, each record once, and leads to exactly these", () => {
    const figure = nanan({rows: "kind", top: 2});
    expect(rowsOf(figure)).toEqual([
      ["妇联组织", 18],
      ["工作项目与活动", 6],
      ["其余 9 项", 27],
    ]);
    expect(figure.notes).toContain("记录类型只列最大的 2 项，其余 9 项合为一项，每条记录只计一次。");
    const lead = figure.kind === "bars" ? figure.rows[2]?.target : null;
    expect(lead?.to === "records" && lead.filters.kind).toHaveLength(9);
  });

  it("does not add up a rest whose values overlap", () => {
    const figure = own({top: 1});
    // The base is under the main line, the child under chambers; both honours and the programme are lent theirs.
    expect(rowsOf(figure)).toEqual([
      ["园区", 5],
      ["其余 2 项", 5],
      ["未说明", 1],
    ]);
  });

  it("splits rows into parts, and says beside their sum how many records they are", () => {
    const figure = own({rows: "township", split: "lever", form: "stacked"});
    expect(figure.title).toBe("记录数：按乡镇（街道），分抓手");
    expect(rowsOf(figure)[0]).toEqual(["东镇", 3, 5, 2, 0, "5（各段计 10）"]);
    expect(figure.notes).toContain("一条记录可有多个抓手，在每段中各计一次，各段合计可大于该行的数。");
    const [row] = figure.kind === "bars" ? figure.rows : [];
    const {t} = buildContext();
    expect(row && figure.kind === "bars" && markText(row, figure, t)).toBe(
      "东镇：5 条，占 83%，主线 3，园区 5，商会 2，各段合计 10",
    );
    expect(row?.counted?.parts.chambers).toEqual({
      to: "records",
      filters: {...noFilters, township: ["t1"], lever: ["chambers"]},
      within: null,
    });
  });

  it("draws a split without a form as a stack, and a stack without a split as bars", () => {
    expect(own({split: "kind"})).toEqual(own({split: "kind", form: "stacked"}));
    expect(own({form: "stacked"})).toEqual(own({}));
    expect(own({split: "lever"})).toEqual(own({}));
    expect(own({form: "share"}).notes).toContain("没有选第二个分类，故以条形画出。");
  });

  it("tells at most six kinds apart, and takes the smaller together", () => {
    const figure = nanan({split: "kind"});
    expect(figure.series.map(({label, tone}) => `${label} ${tone}`)).toEqual([
      "妇联组织 kind-1",
      "妇女微家 kind-2",
      "活动与关爱设施 kind-3",
      "荣誉 kind-4",
      "工作项目与活动 kind-5",
      "其余 6 项 kind-6",
    ]);
  });

  it("gives shares beside the numbers, in words and in the table", () => {
    const figure = own({rows: "kind", split: "mode", form: "share"});
    expect(figure.kind === "bars" && figure.scale).toBe("share");
    expect(tableOf(figure)).toEqual([
      ["记录类型", "带建", "带建 %", "未说明", "未说明 %", "合计"],
      ["妇联", 1, 33, 2, 67, 3],
      ["荣誉", 0, 0, 2, 100, 2],
      ["阵地", 0, 0, 1, 100, 1],
    ]);
    const [row] = figure.kind === "bars" ? figure.rows : [];
    expect(row && figure.kind === "bars" && markText(row, figure, buildContext().t)).toBe(
      "妇联：3 条，占 50%，带建 1（33%），未说明 2（67%）",
    );
  });

  it("says so where rounded shares do not add up", () => {
    const rounded = "份额取整，各段相加未必正好 100%。";
    expect(own({rows: "kind", split: "mode", form: "share"}).notes).not.toContain(rounded);
    expect(nanan({split: "kind", form: "share"}).notes).toContain(rounded);
  });

  it("crosses two dimensions, with totals of distinct records, and leads to each cell's records", () => {
    const figure = own({rows: "kind", split: "lever", form: "heat", order: "code"});
    expect(figure).toMatchObject({kind: "heat", title: "记录数：记录类型 × 抓手", columnsAre: "抓手"});
    expect(tableOf(figure)).toEqual([
      ["记录类型", "主线", "园区", "商会", "未说明", "合计"],
      ["妇联", 1, 2, 1, 1, 3],
      ["荣誉", 2, 2, 0, 0, 2],
      ["阵地", 0, 1, 1, 0, 1],
      ["合计", 3, 5, 2, 1, 6],
    ]);
    const cells = figure.kind === "heat" ? (figure.rows[1]?.cells ?? []) : [];
    expect(cells.map(({series, words}) => [series, words])).toEqual([
      ["shade-2", null],
      ["shade-2", null],
      ["blank", "无记录"],
      ["blank", "无记录"],
    ]);
    expect(cells[0]?.target).toEqual({
      to: "records",
      filters: {...noFilters, kind: ["honour"], lever: ["main-line"]},
      within: null,
    });
    expect(cells[2]?.target).toBeNull();
  });

  it("keeps township rows without a record in a heat map, and leaves such columns out", () => {
    const heat = (rows: CustomChoice["rows"], split: CustomChoice["rows"]) => nanan({rows, split, form: "heat"});
    const down = heat("township", "hostKind");
    const across = heat("hostKind", "township");
    expect(down.kind === "heat" && down.rows.length).toBe(28);
    expect(across.kind === "heat" && across.columns.map(({label}) => label)).toEqual([
      "霞美镇",
      "外地",
      "省新镇",
      "未说明",
    ]);
    expect(across.notes).toContain("乡镇（街道）中另有 24 项无记录，未列出。");
  });
});

describe("customFigure(context) of a sum", () => {
  const women = (choice: Partial<CustomChoice>, changes: Changes = {}) =>
    own({measure: "women", ...choice}, {catalog: register, ...changes});

  it("is a lower bound where some do not state it, unknown where none does, and 0 only where that is stated", () => {
    const figure = women({rows: "township"});
    expect(figure).toMatchObject({title: "覆盖妇女人数：按乡镇（街道）", unit: "名", n: null});
    expect(rowsOf(figure)).toEqual([
      ["东镇", 1200, "1,200+"],
      ["西镇", 0, "无记录"],
      ["外地", 0, "无记录"],
      ["未说明", null],
    ]);
    expect(figure.notes).toContain("2 条记录未填覆盖妇女人数，带“+”的数只是下限。");
    const words = figure.kind === "bars" ? figure.rows.map((row) => markText(row, figure, buildContext().t)) : [];
    expect(words.at(0)).toBe("东镇：1,200+ 名，其中 1 条记录未填");
    expect(words.at(-1)).toBe("未说明：未知，其中 1 条记录未填");
    expect(rowsOf(women({rows: "kind"}, {filters: {kind: ["site"]}}))).toEqual([["阵地", 0]]);
  });

  it("keeps unknown apart in parts and in cells", () => {
    expect(rowsOf(women({rows: "kind", split: "mode"}))).toEqual([
      ["妇联", 1200, null, "1,200+"],
      ["荣誉", 0, 0, "无记录"],
      ["阵地", 0, 0],
    ]);
    const heat = women({rows: "kind", split: "mode", form: "heat"});
    const [cells] = heat.kind === "heat" ? heat.rows.map((row) => row.cells) : [];
    expect(cells?.map(({value, series}) => [value, series])).toEqual([
      [1200, "shade-4"],
      [null, "unknown"],
    ]);
  });

  it("tells a stated 0 from no record in a cell, and adds up nothing that is unknown", () => {
    const heat = women({rows: "kind", split: "township", form: "heat", order: "code"});
    const cells = heat.kind === "heat" ? heat.rows.map((row) => row.cells) : [];
    expect(cells.map((row) => row.map(({value, words, series}) => [value, words, series]))).toEqual([
      [
        [1200, "1,200+", "shade-4"],
        [null, null, "unknown"],
      ],
      [
        [0, "无记录", "blank"],
        [0, "无记录", "blank"],
      ],
      [
        [0, null, "zero"],
        [0, "无记录", "blank"],
      ],
    ]);
    expect(heat.kind === "heat" && heat.total).toEqual({value: 1200, words: "1,200+"});
  });
});

describe("customFigure(context) with nothing to draw says why, and the way out", () => {
  const emptyOf = (choice: Partial<CustomChoice>, changes: Changes = {}) => {
    const {empty, n} = own(choice, changes);
    expect(n).toBeNull();
    return empty;
  };

  it("a heat map without a second dimension", () => {
    expect(emptyOf({form: "heat"})).toBe("热力表要有两个分类。请在“再分”中选第二个，或把图形改为条形。");
    expect(emptyOf({form: "heat", split: "lever"}, {locale: "en"})).toBe(
      "A heat table crosses two dimensions. Choose the second under “Split by”, or draw bars instead.",
    );
  });

  it("a sum that the dataset does not state", () => {
    expect(emptyOf({measure: "women"})).toBe("这份数据没有填报覆盖妇女人数。请改为统计记录数。");
  });

  it("filters that nothing passes, a metric without records, and a dataset without any", () => {
    expect(emptyOf({}, {filters: {kind: ["site"], mode: ["led"]}})).toBe("没有已列名记录符合当前筛选。");
    expect(emptyOf({}, {metric: "no-records"})).toBe("数据中没有这样的记录。清除指标限定，即可看到全部记录。");
    expect(emptyOf({}, {catalog: catalogOf(buildDataset())})).toBe(
      "这份数据没有记录，无从计数。换一份数据即可看到图。",
    );
  });
});
