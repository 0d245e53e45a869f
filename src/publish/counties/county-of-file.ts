import type {Cell} from "../../dataset/import/workbook.ts";
import {parseRegionCode} from "../../dataset/packed/region-code.ts";
import {textOf} from "../../dataset/register/values/plain-text.ts";
import type {RefusalReason} from "./refusal.ts";
import type {RegionList} from "./region-list.ts";

/** Whose register a file is, with the names of the regions above it as far as its rows tell them. */
export type CountyOfFile = {code: string; name: string; names: Readonly<Record<string, string>>};

/** Columns that tell the region of a row: its code, and the names of the levels. */
const codeHeader = /^(?:行政区划代码|行政区代码|区划代码)$/;
const levelHeaders = [
  [/^(?:省|省份|省级)$/, 2],
  [/^(?:市|地市|地级市|市级)$/, 4],
  [/^(?:县|区县|县区|县级)$/, 6],
] as const;

/**
 * The county of a file, told by its rows' columns 行政区划代码, 省, 市 and 县, by its name
 * ("350583.csv", "350583 南安市.xlsx"), or by the name of a county that `regions.csv` lists.
 *
 * @param headers - The sheet's, a column each.
 * @param rows - The cells of the rows below.
 * @returns Why it is none's, if that can't be told for certain.
 */
export function countyOfFile(
  file: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  listed: RegionList,
): CountyOfFile | {reason: RefusalReason; detail: string} {
  const codeAt = findCodeColumn(headers);
  const codes = new Set<string>();
  for (const [at, cells] of codeAt < 0 ? [] : rows.entries()) {
    const text = textOf(cells[codeAt] ?? null).trim();
    if (text === "") continue;
    const code = parseRegionCode(text);
    // Not what stands there: a column that has slipped may be anything.
    if (code === null || code.length < 6) return {reason: "code-unknown", detail: `row ${at + 1} below the header`};
    codes.add(code.slice(0, 6));
  }
  if (codes.size > 1) return {reason: "several-counties", detail: [...codes].sort().slice(0, 5).join(", ")};
  const [inRows] = codes;
  const inName = codeInName(file, listed);
  if (inRows !== undefined && inName !== null && inRows !== inName)
    return {reason: "codes-disagree", detail: `${inRows} in its rows, ${inName} in its name`};
  const code = inRows ?? inName;
  if (code === null) return {reason: "no-code", detail: ""};
  const names: Record<string, string> = {};
  for (const [pattern, digits] of levelHeaders) {
    const at = headers.findIndex((header) => pattern.test(header.trim()));
    const values = new Set(at < 0 ? [] : valuesOf(rows, at));
    const [only] = values;
    if (values.size === 1 && only !== undefined) names[code.slice(0, digits)] = only;
  }
  const name = listed.get(code)?.name ?? names[code] ?? nameInName(file) ?? code;
  return {code, name, names: {...names, [code]: name}};
}

/** Which column has the code of a row's region; -1 if none. */
export function findCodeColumn(headers: readonly string[]): number {
  return headers.findIndex((header) => codeHeader.test(header.trim()));
}

const withCode = /^(\d{6})(?!\d)[\s_-]*(.*)$/;

/** The county that a file's name tells; `null` if none. */
export function codeInName(file: string, listed: RegionList): string | null {
  const stem = stemOf(file);
  const written = withCode.exec(stem)?.[1];
  if (written !== undefined) return written;
  const called = [...listed.values()].filter(({code, name}) => code.length === 6 && name === stem);
  return called.length === 1 ? (called[0]?.code ?? null) : null;
}

function nameInName(file: string): string | null {
  return withCode.exec(stemOf(file))?.[2] || null;
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]+$/, "").trim();
}

function valuesOf(rows: readonly (readonly Cell[])[], at: number): string[] {
  return rows.map((cells) => textOf(cells[at] ?? null).trim()).filter((value) => value !== "");
}
