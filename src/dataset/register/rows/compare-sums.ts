import type {Cell} from "../../import/workbook.ts";
import type {SheetHeader} from "../header/find-header.ts";
import {formatHeader, type Mapping} from "../header/match-columns.ts";
import {parseCount} from "../values/parse-count.ts";
import {foldWord, textOf} from "../values/plain-text.ts";
import type {SortedRow} from "./sort-rows.ts";

/** A sum written on the sheet that differs from its rows. */
export type SheetRemark = {
  kind: "subtotal-differs" | "total-differs";
  row: number;
  /** "name" stands for the number of rows. */
  column: "name" | "organisations" | "women" | "executives";
  header: string;
  written: number;
  summed: number;
  /** What the rows of a sub-total have in common, or "". */
  township: string;
};

const columns = ["name", "organisations", "women", "executives"] as const;

/**
 * Compares each sub-total on a sheet with its rows: those above it up to the last sub-total or
 * heading, or, on a sheet that writes sums first, those below. Totals are compared with all rows.
 *
 * @param fill - A row's cells with what merges put into them.
 */
export function compareSums(
  sorted: readonly SortedRow[],
  header: SheetHeader,
  mapping: Mapping,
  fill: (row: SortedRow["row"]) => readonly Cell[],
): SheetRemark[] {
  const remarks: SheetRemark[] = [];
  const all = addUp(sorted, mapping);
  for (const [at, {row, kind}] of sorted.entries()) {
    if (kind !== "subtotal" && kind !== "total") continue;
    const groups =
      kind === "total" ? [all] : [addUp(rowsBefore(sorted, at), mapping), addUp(rowsAfter(sorted, at), mapping)];
    const differences = groups.map((sums) =>
      columns.flatMap((column) => {
        const index = mapping.indexOf(column);
        const written = parseCount(row.cells[index]).value;
        const summed = sums[column];
        if (index < 0 || written === null || written === summed) return [];
        const label = formatHeader(header.labels[index] ?? "", header.groups[index] ?? "");
        const township = kind === "total" ? "" : commonTownship(rowsBefore(sorted, at), mapping, fill);
        return [{kind: `${kind}-differs` as const, row: row.number, column, header: label, written, summed, township}];
      }),
    );
    // One of the two ways to group agrees, or else the usual one is said to differ.
    if (!differences.some((each) => each.length === 0)) remarks.push(...(differences[0] ?? []));
  }
  return remarks;
}

/** The sums of rows that are organisations; "name" is their number. */
function addUp(rows: readonly SortedRow[], mapping: Mapping): Record<(typeof columns)[number], number> {
  const sums = {name: 0, organisations: 0, women: 0, executives: 0};
  for (const {row, kind} of rows) {
    if (kind !== "data") continue;
    sums.name += 1;
    for (const column of ["organisations", "women", "executives"] as const)
      sums[column] += parseCount(row.cells[mapping.indexOf(column)]).value ?? 0;
  }
  return sums;
}

function rowsBefore(sorted: readonly SortedRow[], at: number): readonly SortedRow[] {
  let from = at;
  while (from > 0 && sorted[from - 1]?.kind !== "subtotal") from -= 1;
  return sorted.slice(from, at).filter(({kind}) => kind === "data");
}

function rowsAfter(sorted: readonly SortedRow[], at: number): readonly SortedRow[] {
  let to = at + 1;
  while (to < sorted.length && sorted[to]?.kind !== "subtotal" && sorted[to]?.kind !== "total") to += 1;
  return sorted.slice(at + 1, to);
}

function commonTownship(
  group: readonly SortedRow[],
  mapping: Mapping,
  fill: (row: SortedRow["row"]) => readonly Cell[],
): string {
  const index = mapping.indexOf("township");
  const names = new Set(group.map(({row}) => foldWord(textOf(fill(row)[index]))));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : "";
}
