import {describe, expect, it} from "vitest";
import {readWorkbook} from "../../../src/dataset/import/read-workbook.ts";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import {packFile} from "../../../src/dataset/packing/pack-file.ts";
import {checkRegister, type RegisterReport} from "../../../src/dataset/register/check-register.ts";
import {findHeader} from "../../../src/dataset/register/header/find-header.ts";
import {matchColumns, toMapping} from "../../../src/dataset/register/header/match-columns.ts";
import {registerColumns} from "../../../src/dataset/register/register.ts";
import {formatCsvLine} from "../../../src/dataset/sample/sample-cells.ts";
import {sampleTownships} from "../../../src/dataset/sample/sample-county.ts";
import {sampleRows} from "../../../src/dataset/sample/sample-rows.ts";
import {templateHeaders} from "../../../src/dataset/sample/template-columns.ts";

const today = "2026-11-27";
const region = {code: "990101", name: "示例县"};
const townships = sampleTownships.map(({code, label}) => ({
  code: `990101${code.slice(-3)}`,
  zh: label.zh,
  en: null,
  target: null,
}));

function sampleCsv(rows: number, code: string): string {
  const lines = [...sampleRows({rows, seed: 3})].map((row) =>
    formatCsvLine([
      code,
      ...registerColumns.map((column) =>
        column === "township" && /^\d{9}$/.test(String(row.township))
          ? `990101${String(row.township).slice(-3)}`
          : row[column],
      ),
    ]),
  );
  return `${formatCsvLine(["行政区划代码", ...templateHeaders])}${lines.join("")}`;
}

async function checked(text: string, file: string): Promise<RegisterReport> {
  const workbook = await readWorkbook(new TextEncoder().encode(text), file, {encoding: null});
  const [sheet] = workbook.sheets;
  const header = sheet === undefined ? null : findHeader(sheet);
  if (sheet === undefined || header === null) throw new Error("no header");
  return checkRegister(workbook, {
    sheet: 0,
    header,
    mapping: toMapping(matchColumns(header, sheet)),
    townships,
    region,
    today,
    fictional: true,
    id: "own-1",
    title: "示例",
  });
}

describe("packFile(csv)", () => {
  it("gives of a county the same as packEntries(checkRegister(…).register)", async () => {
    const text = sampleCsv(3000, "990101");
    const {register, taken, refused} = await checked(text, "示例.csv");
    const {packed, findings} = await packFile(new Blob([text]), "示例.csv", {
      id: "own-1",
      title: "示例",
      today,
      places: [{region, townships}],
    });
    expect(packed).toEqual(packEntries(register));
    expect({taken: findings.taken, refused: findings.refused}).toEqual({taken, refused});
  });
});
