import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Cell} from "../../../src/dataset/import/workbook.ts";
import {RegisterError} from "../../../src/dataset/register/register-error.ts";
import {buildWorkbook} from "../../support/registers/build-workbook.ts";
import {readRegister} from "../../support/registers/read-register.ts";

const headers =
  "名称,组织形式,三新类别,抓手,乡镇（街道）,状态,上级或牵头组织,覆盖妇女数,成立日期,本届当选日期,届满日期,任期（年）,主席,荣誉,备注,联系人,联系电话";
const secret = "13912345678";
const words = [
  "妇联",
  "霞美镇",
  "梅山",
  "2022-09-01",
  "9/1/2022",
  "小计",
  "合计",
  "注：",
  "=A1",
  "约60",
  "园区集团、产业基地",
  "\u200b",
  "　",
  "—",
  secret,
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...words),
  fc.string({unit: "grapheme", maxLength: 12}),
  fc.array(fc.constantFrom(...words), {maxLength: 3}).map((parts) => parts.join("")),
  fc.double({noNaN: true}),
  fc.integer({min: -5, max: 60_000}),
  fc.integer({min: -5, max: 60_000}).map((serial) => ({is: "date" as const, serial})),
  fc.constant({is: "error" as const, text: "#REF!"}),
  fc.constant({is: "formula" as const, text: "A1"}),
);

describe("checkRegister of any cells", () => {
  it("takes, refuses or leaves out every row, and tells no number of a person", () => {
    const rows = fc.array(fc.array(cell, {minLength: 17, maxLength: 17}), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(rows, (cells) => {
        try {
          const report = readRegister(buildWorkbook([headers.split(","), ...cells]));
          const {entries} = report.register;
          expect(report.taken.clean + report.taken.doubtful).toBe(entries.length);
          expect(entries.length + report.refused + report.notData.length).toBe(cells.length);
          expect(JSON.stringify([report.findings, report.register])).not.toMatch(/(?<!\d)13912345678(?!\d)/);
          for (const {parent} of entries)
            if (parent !== null) expect(entries.some(({row}) => row === parent)).toBe(true);
        } catch (error) {
          if (!(error instanceof RegisterError)) throw error;
        }
      }),
      {numRuns: 400},
    );
  });
});
