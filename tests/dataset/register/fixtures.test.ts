import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readWorkbook} from "../../../src/dataset/import/read-workbook.ts";
import {checkRegister} from "../../../src/dataset/register/check-register.ts";
import {formatPracticeCsv, practiceRegister} from "../../../src/dataset/sample/practice-register.ts";
import {sampleRegion, sampleTownships} from "../../../src/dataset/sample/sample-county.ts";
import {readFixture} from "../../dataset/import/read-fixture.ts";
import {optionsFor, readRegister} from "../../support/registers/read-register.ts";

type Expected = {
  counts: {data_rows: number; taken_clean: number; taken_with_doubts: number; refused: number; not_data: number};
  not_data: {row: number}[];
  doubts: {row: number; column: string; value: string; mend: string | null}[];
  refused: {row: number; column: string; value: string}[];
};

const files = [
  "b01-excel-gb18030.csv",
  "b02-chunks-gb18030.csv",
  "b03-quotes-and-formulas.csv",
  "b05-report-two-row-header.xlsx",
  "b06-dates.xlsx",
  "b09-wps-quirks.xlsx",
  "b12-names-and-parents.csv",
];

describe.each(files)("%s", async (file) => {
  const path = new URL(`../../fixtures/registers/${file}.expected.json`, import.meta.url);
  const expected: Expected = JSON.parse(readFileSync(path, "utf8"));
  const report = readRegister(await readFixture(file));
  const isRefused = (row: number) => expected.refused.some((each) => each.row === row);

  it("has the rows it should, clean, doubtful, refused and none", () => {
    expect({...report.taken, refused: report.refused, notData: report.notData.map(({row}) => row)}).toEqual({
      clean: expected.counts.taken_clean,
      doubtful: expected.counts.taken_with_doubts,
      refused: expected.counts.refused,
      notData: expected.not_data.map(({row}) => row),
    });
    expect(report.register.entries.length + report.refused).toBe(expected.counts.data_rows);
  });

  it("finds what is wrong where it is", () => {
    const places = report.findings.map(
      ({row, column, header}) => `${row} ${column === "telephone" ? "联系电话" : header}`,
    );
    expect(places).toEqual(
      [...expected.doubts, ...expected.refused]
        .sort((one, other) => one.row - other.row)
        .map(({row, column}) => `${row} ${column}`),
    );
    const errors = report.findings.filter(({row}) => isRefused(row)).map(({row}) => row);
    expect(errors).toEqual(expected.refused.map(({row}) => row));
  });

  it("says what stands there, but for what is private", () => {
    const values = report.findings.map(({row, value}) => `${row} ${value}`);
    expect(values).toEqual(
      [...expected.doubts, ...expected.refused]
        .sort((one, other) => one.row - other.row)
        .map(({row, column, value}) => `${row} ${column === "联系电话" ? "" : value}`),
    );
  });
});

it("the practice register has what its keeper put in, and nothing else", async () => {
  const path = new URL("../../fixtures/registers/practice.expected.json", import.meta.url);
  const expected: {today: string; findings: {row: number; column: string; kind: string}[]} = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const bytes = new TextEncoder().encode(formatPracticeCsv(practiceRegister()));
  const workbook = await readWorkbook(bytes, "practice-register.csv", {encoding: null});
  const {findings} = checkRegister(workbook, {
    ...optionsFor(workbook),
    today: expected.today,
    townships: sampleTownships.map(({code, label}) => ({code, ...label, target: null})),
    region: {code: sampleRegion.code, name: sampleRegion.name.zh},
  });
  expect(findings.map(({row, column, kind}) => ({row, column, kind}))).toEqual(expected.findings);
});
