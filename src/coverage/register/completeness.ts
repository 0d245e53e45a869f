import type {Register, RegisterColumn, RegisterEntry} from "../../dataset/register/register.ts";
import {cellValue, isBlank, isPublicColumn, type PublicColumn} from "./cell-value.ts";
import {groupByTownship} from "./group-by-township.ts";

export type Filled = {
  /** How many rows have something in the column. */
  filled: number;
  /** Of how many rows. */
  rows: number;
};

export type Completeness = {
  /** The columns asked for that may be shown, in their order. */
  columns: readonly PublicColumn[];
  /** One a column. */
  all: readonly Filled[];
  /** One a township, with one a column in it; "outside" and "not stated" come last. */
  byTownship: readonly {township: string; rows: number; columns: readonly Filled[]}[];
};

/**
 * Counts how far a register is filled in, by column and by township: how good its answers can be.
 *
 * It counts rows, those revoked and in preparation too. Blank is not "none": a row without a
 * parent or an honour may have none. Private columns are left out.
 *
 * @param columns - Those that the file had; one that it had not is blank in every row, and not asked of it.
 */
export function completeness(
  entries: readonly RegisterEntry[],
  columns: readonly RegisterColumn[],
  register: Pick<Register, "townships">,
): Completeness {
  const shown = columns.filter(isPublicColumn);
  const byTownship = groupByTownship(entries, register).map(({township, entries: group}) => ({
    township,
    rows: group.length,
    columns: filledIn(group, shown),
  }));
  return {
    columns: shown,
    // Each entry is in one township.
    all: shown.map((_, place) => ({
      filled: byTownship.reduce((sum, group) => sum + (group.columns[place]?.filled ?? 0), 0),
      rows: entries.length,
    })),
    byTownship,
  };
}

function filledIn(entries: readonly RegisterEntry[], columns: readonly PublicColumn[]): Filled[] {
  return columns.map((column) => ({
    filled: entries.filter((entry) => !isBlank(cellValue(entry, column))).length,
    rows: entries.length,
  }));
}
