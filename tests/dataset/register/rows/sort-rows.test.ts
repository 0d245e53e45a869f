import {describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {readFixture} from "../../../dataset/import/read-fixture.ts";
import {buildWorkbook} from "../../../support/registers/build-workbook.ts";
import {readRegister} from "../../../support/registers/read-register.ts";

const header = ["序号", "名称", "组织形式", "乡镇（街道）", "覆盖组织数", "覆盖妇女数"];
const first: Cell[] = [1, "云帆妇联", "妇联", "霞美镇", 1, 20];
const second: Cell[] = [2, "启明妇联", "妇联", "水头镇", 2, 30];

/** What each row between two organisations is. */
function kindsOf(...rows: Cell[][]): string[] {
  return readRegister(buildWorkbook([header, first, ...rows, second])).notData.map(({why}) => why);
}

describe("rows that are no organisations", () => {
  it.each<[string, Cell[], string[]]>([
    ["no cell", [], ["empty"]],
    ["blank texts", [" ", "\u3000", ""], ["empty"]],
    ["a number of the form alone", [3], ["unfilled"]],
    ["a number and a township", [3, null, null, "霞美镇"], ["unfilled"]],
    ["a heading", ["一、街道"], ["heading"]],
    ["a township as a heading", [null, "霞美镇"], ["heading"]],
    ["the header again", header, ["header-again"]],
    ["numbers of columns", [1, 2, 3, 4, 5, 6], ["column-numbers"]],
    ["小计", [null, "小 计", null, null, 1, 20], ["subtotal"]],
    ["a township's 小计", [null, "霞美镇小计", null, null, 1, 20], ["subtotal"]],
    ["合计", ["合　计", null, null, null, 1, 20], ["total"]],
    ["全市合计", ["全市合计", 1, null, null, 1, 20], ["total"]],
    ["总计：", [null, "总计：", null, null, 1, 20], ["total"]],
    ["sums without a word", [null, null, null, null, 1, 20], ["total"]],
    ["an example", ["例", "某某妇联", "妇联", "霞美镇", 1, 20], ["example"]],
    ["a name alone that is an organisation's", [null, "百川石材有限公司妇联"], []],
    ["a row without a name", [3, null, "妇联", "霞美镇", 1, 20], []],
  ])("%s: %j is %j", (_, row, kinds) => {
    expect(kindsOf(row)).toEqual(kinds);
  });

  it("notes below the table are notes, whatever they begin with", () => {
    const notes = [
      ["注：1.本表每半年更新一次。"],
      ["　　2.异地商会另表填报。"],
      ["填表人：例一", null, null, "审核人：例二"],
      [null, "示例市妇联办公室制"],
    ];
    const report = readRegister(buildWorkbook([header, first, second, ...notes]));
    expect(report.notData.map(({row, why}) => [row, why])).toEqual([
      [4, "note"],
      [5, "note"],
      [6, "note"],
      [7, "note"],
    ]);
    expect(report.refused).toBe(0);
  });

  it("lists rows that the file leaves out between others, and few empty ones below, but no thousands", () => {
    const at = (number: number, cells: Cell[]) => ({number, cells, isHidden: false});
    const rows = [at(1, header), at(2, first), at(5, second), at(6, [null]), at(7, [""])];
    const report = readRegister(buildWorkbook([], {rows}));
    expect(report.notData.map(({row, why}) => `${row} ${why}`)).toEqual(["3 absent", "4 absent", "6 empty", "7 empty"]);
    const long = [...rows, ...Array.from({length: 3000}, (_, index) => at(index + 8, [null]))];
    expect(readRegister(buildWorkbook([], {rows: long})).notData).toHaveLength(2);
  });

  it("counts hidden rows, and reads them", () => {
    const rows = [header, first, second].map((cells, index) => ({number: index + 1, cells, isHidden: index === 2}));
    const report = readRegister(buildWorkbook([], {rows}));
    expect([report.hiddenRows, report.register.entries.length]).toEqual([1, 2]);
  });
});

describe("merged cells", () => {
  const rows = [header, first, [2, "启明妇联", "妇联", null, null, 30]];

  it("put a township into each of their rows, but a number into the first alone", () => {
    const merges = [3, 4].map((column) => ({firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column}));
    const {entries} = readRegister(buildWorkbook(rows, {merges})).register;
    expect(entries.map(({township, organisations}) => [township, organisations])).toEqual([
      ["350583117", 1],
      ["350583117", null],
    ]);
  });

  it("over several columns put nothing anywhere", () => {
    const merges = [{firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 4}];
    expect(readRegister(buildWorkbook(rows, {merges})).register.entries[1]?.organisations).toBeNull();
  });
});

describe("townships written once over their rows, without a merge", () => {
  const row = (number: number, township: string | null): Cell[] => [
    number,
    `第${number}园妇联`,
    "妇联",
    township,
    1,
    20,
  ];
  const mendsOf = (...rows: Cell[][]) =>
    readRegister(buildWorkbook([header, ...rows])).findings.map((finding) => [finding.row, finding.kind, finding.mend]);

  it("are offered to the rows below, not over a sub-total", () => {
    const subtotal: Cell[] = [null, "小计", null, null, 2, 40];
    expect(
      mendsOf(row(1, "霞美镇"), row(2, null), subtotal, row(3, "水头镇"), row(4, null), subtotal, row(5, null)),
    ).toEqual([
      [3, "township-missing", "霞美镇"],
      [6, "township-missing", "水头镇"],
      [8, "township-missing", null],
    ]);
  });

  it("are not where one row alone lacks its township", () => {
    expect(mendsOf(row(1, "霞美镇"), row(2, null), row(3, "水头镇"), row(4, "水头镇"))).toEqual([
      [3, "township-missing", null],
    ]);
  });
});

describe("sums on the sheet", () => {
  it("one that differs from its rows is said, with the township they share", async () => {
    const report = readRegister(await readFixture("b05-report-two-row-header.xlsx"));
    expect(report.sheetRemarks).toEqual([
      {
        kind: "subtotal-differs",
        row: 43,
        column: "women",
        header: "覆盖情况 妇女数",
        written: 748,
        summed: 747,
        township: "水头镇",
      },
    ]);
    const sumOf = (column: "organisations" | "women" | "executives") =>
      report.register.entries.reduce((sum, entry) => sum + (entry[column] ?? 0), 0);
    expect([sumOf("organisations"), sumOf("women"), sumOf("executives")]).toEqual([118, 3065, 245]);
  });

  it("those written above their rows are compared with these", () => {
    const sum = (label: string, women: number): Cell[] => [null, label, null, null, null, women];
    const rows = [header, sum("合计", 50), sum("霞美镇小计", 20), first, sum("水头镇小计", 30), second];
    expect(readRegister(buildWorkbook(rows)).sheetRemarks).toEqual([]);
    const wrong = [header, sum("合计", 51), first, second];
    expect(readRegister(buildWorkbook(wrong)).sheetRemarks).toMatchObject([
      {kind: "total-differs", written: 51, summed: 50},
    ]);
  });
});

describe("rows of forms and of printed pages", () => {
  it.each<[Cell[], string[]]>([
    [["小计", null, "5个妇联", null, 1, 20], ["subtotal"]],
    [[null, "合计", "31", null, 1, 20], ["total"]],
    [["承前页", null, null, null, 1, 20], ["subtotal"]],
    [[null, "其中：街道", null, null, 1, 20], ["total"]],
    [["第1页 共3页"], ["heading"]],
    [["（填数字）", "必填，全称", "必填", "如：霞美镇", "（个）", "（人）"], ["example"]],
  ])("%j is %j", (row, kinds) => {
    expect(kindsOf(row)).toEqual(kinds);
  });
});
