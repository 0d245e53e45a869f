import {type SampleOptions, type SampleRow, sampleRows} from "./sample-rows.ts";

/** The day on which the sample's earlier release is read. */
export const earlierSampleDay = "2026-05-01";

/** As many rows of the earlier release are gone since. */
const goneRows = 3;

/**
 * The sample's rows as they might have been half a year before, so that every kind of change
 * is there to be seen: some rows are not there yet, others are still there, and of some a cell
 * was blank, another or wrong.
 */
export function earlierRows({rows, seed}: SampleOptions): SampleRow[] {
  // More rows begin with the fewer ones: what comes after them is no part of the present release.
  const all = [...sampleRows({rows: rows + goneRows, seed})];
  const parents = new Set(all.map(({parent}) => parent));
  return all
    .filter(({name}, place) => place >= rows || place % 13 !== 12 || parents.has(name))
    .map((row, place) => ({...row, ...earlierCells(row, place)}));
}

/** The cells of a row that were other than they are. */
function earlierCells({executives, women, status, president, site}: SampleRow, place: number): Partial<SampleRow> {
  const fewer = typeof executives === "number" && executives > 4 ? executives - 2 : executives;
  return {
    ...(place % 9 === 4 && {executives: fewer}),
    ...(place % 11 === 5 && {women: null}),
    // A slip of the pen, set right in the present release.
    ...(place % 29 === 7 && typeof women === "number" && {women: women * 10}),
    ...(place % 14 === 3 && status === "届满待换届" && {status: "正常"}),
    ...(place % 16 === 9 && president !== null && {president: null}),
    ...(place % 10 === 8 && {site: site === "有" ? "无" : "未填"}),
  };
}
