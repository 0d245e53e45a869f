import {readWorkbook} from "../../../src/dataset/import/read-workbook.ts";
import type {PackedFinding} from "../../../src/dataset/packing/packed-findings.ts";
import {checkRegister, type RegisterReport} from "../../../src/dataset/register/check-register.ts";
import {findHeader} from "../../../src/dataset/register/header/find-header.ts";
import {matchColumns, toMapping} from "../../../src/dataset/register/header/match-columns.ts";

export const today = "2026-11-27";

export type County = {
  region: {code: string; name: string};
  townships: readonly {code: string; zh: string; en: string | null; target: number | null}[];
};

/** A county's file as the register that is read row by row. */
export async function checkByRow(text: string, file: string, {region, townships}: County): Promise<RegisterReport> {
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

/** Of findings how many rows each kind has in each column: "name name-repeated" → 3. */
export function countsOf(findings: readonly {kind: string; column: string; count?: number}[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {kind, column, count = 1} of findings) {
    const key = `${column} ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A finding in few words: "form form-unknown 小组 ×2: 3, 7". */
export function formatFinding({column, kind, value, count, rows}: PackedFinding): string {
  return `${column} ${kind} ${value} ×${count}: ${rows.join(", ")}`;
}
