import {describe, expect, it} from "vitest";
import {byHostKind} from "../../src/figures/builders/by-dimension.ts";
import {headlineMetrics} from "../../src/figures/builders/headline-metrics.ts";
import {oneToMany} from "../../src/figures/builders/one-to-many.ts";
import {platformContents} from "../../src/figures/builders/platform-contents.ts";
import {figureTable} from "../../src/figures/figure-table.ts";
import {buildBarFigure, buildRow, buildTreeFigure} from "../charts/build-figure.ts";
import {buildHeatFigure} from "../charts/build-heat.ts";
import {buildContext} from "./build-context.ts";

describe("figureTable(figure)", () => {
  it("has the figure's rows and series, one value a series, and last the reported total", () => {
    const {rowsAre, series, rows} = figureTable(headlineMetrics(buildContext()));
    expect(rowsAre).toBe("指标");
    expect(series.map(({label}) => label)).toEqual(["已列名（可查到名称）", "未列名（只有总数）", "报道总数"]);
    expect(rows.map(({label, values}) => [label, values])).toEqual([
      ["三新妇联组织", [15, 65, 80]],
      ["阵地", [0, 21, 21]],
      ["异地商会妇联", [3, 11, 14]],
      ["执委工作站", [3, 9, 12]],
    ]);
    const inEnglish = figureTable(headlineMetrics(buildContext({locale: "en"})));
    expect(inEnglish.series.at(-1)?.label).toBe("Reported total");
    expect(rows[1]?.target).toEqual({to: "metric", metric: "sites"});
  });

  it("tells what does not apply from what is unknown and from 0", () => {
    const rows = [buildRow({id: "a", values: {named: 0, "not-named": null}}), buildRow({id: "b", values: {named: 1}})];
    expect(figureTable(buildBarFigure({rows})).rows.map(({values}) => values)).toEqual([
      [0, null],
      [1, undefined],
    ]);
  });

  it("has the whole of each row last where it is told what that is: the sum, the row's own, none of an unknown part", () => {
    const rows = [
      buildRow({id: "sum", values: {named: 2, "not-named": 5}}),
      buildRow({id: "unknown", values: {named: 2, "not-named": null}}),
      buildRow({id: "own", values: {named: 9, "not-named": 9}, total: {value: 10, words: null}}),
      buildRow({id: "own-unknown", values: {named: 1}, total: {value: null, words: null}}),
      buildRow({id: "own-bound", values: {named: 7, "not-named": null}, total: {value: 8, words: "8+"}}),
      buildRow({id: "zero", values: {named: 0}}),
    ];
    const {series, rows: lines} = figureTable(buildBarFigure({totalsAre: "合计", rows}));
    expect(series.map(({label}) => label)).toEqual(["已列名(可查到名称)", "未列名(只有总数)", "合计"]);
    expect(lines.map(({id, values}) => [id, ...values])).toEqual([
      ["sum", 2, 5, 7],
      ["unknown", 2, null, null],
      ["own", 9, 9, 10],
      ["own-unknown", 1, undefined, null],
      ["own-bound", 7, null, 8],
      ["zero", 0, undefined, 0],
    ]);
  });

  it("has the whole after the shares where rows are shares", () => {
    const rows = [
      buildRow({id: "a", values: {named: 1, "not-named": 2}}),
      buildRow({id: "b", values: {named: 3, "not-named": 3}, total: {value: 4, words: null}}),
    ];
    const {series, rows: lines} = figureTable(buildBarFigure({scale: "share", totalsAre: "合计", rows}));
    expect(series.slice(3).map(({label}) => label)).toEqual(["未列名(只有总数) %", "合计"]);
    expect(lines.map(({values}) => values)).toEqual([
      [1, 33, 2, 67, 3],
      [3, 50, 3, 50, 4],
    ]);
  });

  it("has no whole of rows without parts", () => {
    const {series, rows} = figureTable(byHostKind(buildContext()));
    expect(series).toHaveLength(2);
    expect(rows[0]?.values).toEqual([3, undefined]);
  });

  it("has the whole of a platform: 7, 10 and 3 records", () => {
    const {series, rows} = figureTable(platformContents(buildContext()));
    expect(series.at(-1)?.label).toBe("合计");
    expect(rows.map(({label, values}) => [label, values.at(-1)])).toEqual([
      ["思想引领平台", 7],
      ["巾帼建功平台", 10],
      ["执委成长平台", 3],
    ]);
  });

  it("keeps the words at a bar's end and the remark", () => {
    const {rows} = figureTable(byHostKind(buildContext()));
    expect(rows.find(({id}) => id === "market")).toMatchObject({
      values: [0, undefined],
      endLabel: "无记录",
      note: null,
    });
    expect(rows.find(({id}) => id === "not-stated")).toMatchObject({values: [undefined, 8], endLabel: null});
  });

  it("has a row a node for a tree, the lead first, its kind as the remark, and no numbers", () => {
    const tree = oneToMany(buildContext());
    if (tree === null) throw new Error("expected a tree");
    const {rowsAre, series, rows} = figureTable(tree);
    expect([rowsAre, series]).toEqual(["组织", []]);
    expect(rows.map(({label, note, values}) => [label, note, values])).toEqual([
      ["霞美片区产业基地", "妇联组织", []],
      ["阳光中科", "妇联组织", []],
      ["成辉国际", "妇联组织", []],
      ["特易通电子", "妇联组织", []],
      ["台源养生科技", "妇女微家", []],
      ["金霞生物科技", "妇女微家", []],
      ["美团外卖霞美站", "妇女微家", []],
      ["福建省工程机械行业协会", "妇女微家", []],
      ["裕远包袋", "妇女微家", []],
      ["等（名单未尽）", "等（名单未尽）", []],
    ]);
  });

  it("has no rows for an empty tree", () => {
    expect(figureTable(buildTreeFigure({root: null})).rows).toEqual([]);
  });

  it("has a column each for two dimensions crossed, with totals last, the lower bound as the remark", () => {
    const heat = buildHeatFigure({}, 2, 2);
    const [first, ...others] = heat.rows;
    const rows = first ? [{...first, total: {value: 5, words: "5+"}}, ...others] : [];
    const {rowsAre, series, rows: lines} = figureTable({...heat, rows});
    expect([rowsAre, ...series.map(({label}) => label)]).toEqual(["乡镇", "企业", "产业基地", "合计"]);
    expect(lines.map(({label, values, note}) => [label, ...values, note])).toEqual([
      ["溪美街道", 0, 5, 5, "5+"],
      ["省新镇", 7, 12, 7, null],
      ["合计", 0, 3, 1234, null],
    ]);
    expect(figureTable({...heat, rows: []}).rows).toEqual([]);
  });

  it("has each part's share of its row beside its number where rows are shares, and none of an unknown", () => {
    const rows = [
      buildRow({id: "a", values: {named: 1, "not-named": 2}}),
      buildRow({id: "b", values: {named: null, "not-named": 0}}),
    ];
    const {series, rows: lines} = figureTable(buildBarFigure({scale: "share", rows}));
    expect(series.map(({label}) => label)).toEqual([
      "已列名(可查到名称)",
      "已列名(可查到名称) %",
      "未列名(只有总数)",
      "未列名(只有总数) %",
    ]);
    expect(lines.map(({values}) => values)).toEqual([
      [1, 33, 2, 67],
      [null, undefined, 0, undefined],
    ]);
  });
});
