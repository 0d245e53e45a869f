import {describe, expect, it} from "vitest";
import {applyMends} from "../../../src/dataset/register/mends/apply-mends.ts";
import {listMends} from "../../../src/dataset/register/mends/list-mends.ts";
import {toRows} from "../../../src/dataset/register/mends/to-rows.ts";
import {readFixture} from "../../dataset/import/read-fixture.ts";
import {buildWorkbook} from "../../support/registers/build-workbook.ts";
import {optionsFor, readRegister} from "../../support/registers/read-register.ts";

describe("mends", () => {
  it("put right what they offer to, and leave the workbook as it was", async () => {
    const workbook = await readFixture("b12-names-and-parents.csv");
    const before = structuredClone(workbook);
    const {mapping, sheet} = optionsFor(workbook);
    const mended = applyMends(workbook, sheet, listMends(readRegister(workbook).findings, mapping));
    const report = readRegister(mended);
    expect(
      [12, 13, 14, 15, 19, 20, 34].filter((row) => report.findings.some((finding) => finding.row === row)),
    ).toEqual([]);
    expect(report.taken).toEqual({clean: 27, doubtful: 12});
    expect(workbook).toEqual(before);
    expect(mended.sheets[0]?.rows[1]).toBe(workbook.sheets[0]?.rows[1]);
  });

  it("of a merged cell go to the first of its rows", () => {
    const rows = [
      ["名称", "组织形式", "乡镇"],
      ["甲妇联", "妇联", "霞美"],
      ["乙妇联", "妇联", null],
    ];
    const workbook = buildWorkbook(rows, {merges: [{firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2}]});
    const mended = applyMends(workbook, 0, [{row: 3, column: 2, value: "霞美镇"}]);
    expect(mended.sheets[0]?.rows[1]?.cells[2]).toBe("霞美镇");
    expect(readRegister(mended).taken).toEqual({clean: 2, doubtful: 0});
  });

  it("throw for a row that is not there", () => {
    expect(() => applyMends(buildWorkbook([["名称"]]), 0, [{row: 7, column: 0, value: "甲"}])).toThrow(
      "unknown row: 7",
    );
  });
});

describe("toRows", () => {
  it("keeps every row at its number, all of one width", () => {
    const rows = [
      {number: 1, cells: ["名称", "组织形式"], isHidden: false},
      {number: 3, cells: ["甲妇联"], isHidden: false},
      {number: 1048576, cells: [null, "x"], isHidden: false},
    ];
    expect(buildWorkbook([], {rows}).sheets.map(toRows)).toEqual([
      [
        ["名称", "组织形式"],
        [null, null],
        ["甲妇联", null],
        [null, "x"],
      ],
    ]);
  });
});
