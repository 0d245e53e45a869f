import {describe, expect, it} from "vitest";
import {catalogOf} from "../../../src/coverage/catalog.ts";
import type {Filters} from "../../../src/coverage/filters.ts";
import {frameworkFigure} from "../../../src/figures/builders/framework-figure.ts";
import type {LevelsFigure} from "../../../src/figures/figure.ts";
import {figureCells} from "../../../src/figures/figure-parts.ts";
import {figureTable} from "../../../src/figures/figure-table.ts";
import {buildCatalog} from "../../coverage/build-catalog.ts";
import {nananDataset} from "../../coverage/nanan.ts";
import {buildDataset} from "../../dataset/build-dataset.ts";
import {buildContext} from "../build-context.ts";

function build(changes: Parameters<typeof buildContext>[0] = {}): LevelsFigure {
  const figure = frameworkFigure(buildContext(changes));
  if (figure === null) throw new Error("expected a figure");
  return figure;
}

const levelsOf = (figure: LevelsFigure) =>
  figure.levels.map(({label, cells}) => [label, ...cells.map((cell) => cell.label)]);
const wordsOf = (figure: LevelsFigure) => figureCells(figure).map(({label, words, note}) => [label, words, note]);
const filtered = (filters: Partial<Filters>) => build({filters});

describe("frameworkFigure(context)", () => {
  it("has one main line, two approaches, three levers, three platforms", () => {
    expect(levelsOf(build())).toEqual([
      ["主线", "一条主线"],
      ["两种方式", "分类施策", "规范程序"],
      ["三个抓手", "主管的社会组织", "园区与产业基地", "异地商会"],
      ["三个平台", "思想引领平台", "巾帼建功平台", "执委成长平台"],
    ]);
  });

  it("says what is named under each, organisations and others apart, and what is only counted", () => {
    expect(wordsOf(build())).toEqual([
      ["一条主线", "2 个妇联组织 · 1 条其他记录", "三新妇联组织 80 个（已列名 15）；阵地 21 个（未列名）"],
      ["分类施策", "1 条记录", "调研的乡镇（街道） 26 个（未列名）"],
      ["规范程序", "3 条记录", null],
      [
        "主管的社会组织",
        "7 个妇联组织 · 2 条其他记录",
        "女企业家联谊会暨拥军协会会员 130 名（未列名）；女科技工作者协会会员 99 名（未列名）",
      ],
      ["园区与产业基地", "8 个妇联组织 · 5 条其他记录", null],
      ["异地商会", "3 个妇联组织", "异地商会妇联 14 个（已列名 3）"],
      ["思想引领平台", "7 条记录", null],
      ["巾帼建功平台", "10 条记录", "巾帼示范基地和巾帼文明岗 10+ 个（未列名）"],
      ["执委成长平台", "3 条记录", "执委工作站 12 个（已列名 3）"],
    ]);
  });

  it("says the same in English", () => {
    const figure = build({locale: "en"});
    expect(figure.title).toBe("1233 working method: what stands under each part");
    expect(wordsOf(figure).slice(0, 3)).toEqual([
      [
        "One main line",
        "2 federations · 1 other record",
        "Three-new women's federations: 80 federations, 15 named; Sites: 21 sites, none named",
      ],
      [
        "Tailored by category",
        "1 record",
        "Townships and subdistricts surveyed: 26 townships and subdistricts, none named",
      ],
      ["Standardised procedure", "3 records", null],
    ]);
  });

  it("counts each record once in n, and rests on the paragraphs of all of them", () => {
    const figure = build();
    expect(figure.n).toEqual({value: 50, words: "n = 50 条记录"});
    expect(figure.title).toBe("1233 工作法：每一项下有什么");
    expect(figure.sourceLine).toBe("来源：中国妇女网，2023-11-29 · P1–P13");
  });

  it("opens each node's page", () => {
    expect(build().levels[1]?.cells[1]?.target).toEqual({to: "node", node: "standardised-procedure"});
  });

  it("is a table of a row a node, with the node's level in the remark", () => {
    const {rowsAre, series, rows} = figureTable(build());
    expect([rowsAre, series]).toEqual(["工作法条目", [{id: "value", label: "条"}]]);
    expect(rows[4]).toMatchObject({
      label: "园区与产业基地",
      values: [13],
      endLabel: "8 个妇联组织 · 5 条其他记录",
      note: "三个抓手",
    });
    expect(rows[8]?.note).toBe("三个平台 · 执委工作站 12 个（已列名 3）");
  });

  it("picks the chosen levers and leaves their own counts, and narrows what stands elsewhere", () => {
    const figure = filtered({lever: ["parks-and-bases"]});
    expect(figureCells(figure).map(({words, picked}) => [words, picked])).toEqual([
      ["2 个妇联组织 · 1 条其他记录", false],
      ["0 条记录", null],
      ["0 条记录", null],
      ["7 个妇联组织 · 2 条其他记录", false],
      ["8 个妇联组织 · 5 条其他记录", true],
      ["3 个妇联组织", false],
      ["2 条记录", null],
      ["4 条记录", null],
      ["1 条记录", null],
    ]);
    expect(figure.notes.at(-1)).toBe("筛选只作用于已列名记录，报道总数不变。");
    expect(build().notes).toHaveLength(1);
  });

  it("leaves reported totals as they are, whatever is filtered", () => {
    const chambers = figureCells(filtered({township: ["350583117"]})).find(({id}) => id === "chambers");
    expect(chambers).toMatchObject({
      value: 0,
      words: "0 条记录",
      series: "none",
      note: "异地商会妇联 14 个（已列名 3）",
    });
  });

  it("reads any dataset's tree, and needs no level to be there", () => {
    const figure = build({catalog: buildCatalog()});
    expect(levelsOf(figure)).toEqual([
      ["主线", "主线"],
      ["抓手", "园区", "商会"],
      ["平台", "引领", "成长"],
    ]);
    expect(wordsOf(figure).map(([, words]) => words)).toEqual([
      "1 个妇联组织",
      "2 个妇联组织",
      "1 个妇联组织",
      "2 条记录",
      "1 条记录",
    ]);
  });

  it("counts named records where no total is reported, as in a register", () => {
    const metrics = nananDataset.metrics.map((metric) => ({...metric, reported: null}));
    const figure = build({catalog: catalogOf({...nananDataset, metrics})});
    expect(figure.levels[0]?.cells[0]?.note).toBe("三新妇联组织 15 个（已列名 15）；阵地 0 个（未列名）");
  });

  it("tells what is not on file from what the filters leave out", () => {
    const records = nananDataset.records.filter(({nodes}) => !nodes.includes("standardised-procedure"));
    const figure = build({catalog: catalogOf({...nananDataset, records})});
    expect(figure.levels[1]?.cells[1]).toMatchObject({value: 0, words: "无记录", series: "none"});
  });

  it("is not there for a dataset without a method", () => {
    expect(frameworkFigure(buildContext({catalog: catalogOf(buildDataset())}))).toBeNull();
  });
});
