/**
 * Why a county, or the whole file that it is in, is left out.
 *
 * - `not-read`: the file is no table that can be opened, or no register; `detail` is how the
 *   reading calls it ("no-known-column", "password").
 * - `no-code`: neither its rows nor its name nor `regions.csv` tell whose it is.
 * - `code-unknown`: what should be the code of a county is none.
 * - `codes-disagree`: its rows and its name tell two counties.
 * - `several-counties`: its rows tell several, and files of many are not read in this form.
 * - `too-many-refused`: more of its rows have errors than may; `rows` are the first of them.
 * - `county-twice`: another file has the same county. Neither is taken.
 */
export type RefusalReason =
  | "not-read"
  | "no-code"
  | "code-unknown"
  | "codes-disagree"
  | "several-counties"
  | "too-many-refused"
  | "county-twice";

/** A row that is not taken: what is wrong in which column, without what stands there. */
export type RefusedRow = {row: number; column: string; kind: string};

/** A county that is left out, or a file of which no county is told. */
export type Refusal = {
  file: string;
  county: string | null;
  reason: RefusalReason;
  detail: string;
  rows: readonly RefusedRow[];
};

/** A refusal on one line: "350583.csv (350583): too-many-refused, 12 of 80; row 7 form form-unknown". */
export function formatRefusal({file, county, reason, detail, rows}: Refusal): string {
  const first = rows.slice(0, 3).map(({row, column, kind}) => `row ${row} ${column} ${kind}`);
  const said = [detail === "" ? reason : `${reason}, ${detail}`, ...first].join("; ");
  return `${file}${county === null ? "" : ` (${county})`}: ${said}`;
}
