import type {Catalog} from "../catalog.ts";
import {indexOf} from "../facets/catalog-facets.ts";
import type {CrossTable, Tally} from "../facets/cross-table.ts";
import {type Dimension, notStated} from "../filters.ts";
import type {Order} from "./custom-choice.ts";
import {optionsOf} from "./options-of.ts";

/** One value of a dimension, or for the rest several, and the combinations in which it is had. */
export type ValueGroup = {id: string; values: readonly string[]; codes: ReadonlySet<number>};

/**
 * The values of one dimension, in the order of its code list, "not stated" last. A combination
 * of several values is in several groups, so the groups may add up to more than the records.
 */
export function groupValues(dimension: Dimension, catalog: Catalog): ValueGroup[] {
  const {combinations} = indexOf(catalog).table.columnOf(dimension);
  // Values are in the order of the options.
  return optionsOf(dimension, catalog).map(({value}, place) => ({
    id: value,
    values: [value],
    codes: new Set(combinations.flatMap(({values}, code) => (values.includes(place) ? code : []))),
  }));
}

/** The id of what is taken together: no code is written with an underscore. */
export const restId = "_rest";

export type Arrangement = {
  groups: readonly ValueGroup[];
  /** How many were taken together as "the rest". */
  merged: number;
  /** How many have no record and were left out, "not stated" aside. */
  leftOut: number;
};

export type ArrangeOptions = {
  tallyOf: (group: ValueGroup) => Tally;
  order: Order;
  /** Only so many groups, the largest; the others together as one. `null` for all. */
  top: number | null;
  /** Whether groups without a record stay. With `top` set, none does. */
  keepsEmpty: boolean;
  /** The order of the reader's language. */
  compare: (a: ValueGroup, b: ValueGroup) => number;
};

/**
 * Puts groups in order, and takes all but the largest together where only so many are
 * wanted. The rest and "not stated" come last in any order: neither is first nor largest.
 *
 * @param groups - In the order of the code list, which equals keep.
 */
export function arrangeGroups(
  groups: readonly ValueGroup[],
  {tallyOf, order, top, keepsEmpty, compare}: ArrangeOptions,
): Arrangement {
  const tallies = new Map(groups.map((group) => [group, tallyOf(group)]));
  const isFilled = (group: ValueGroup) => (tallies.get(group)?.records ?? 0) > 0;
  const sizeOf = (group: ValueGroup) => tallies.get(group)?.value ?? -1;
  const stated = groups.filter(({id}) => id !== notStated);
  const silent = groups.filter((group) => group.id === notStated && isFilled(group));
  const kept = keepsEmpty && top === null ? stated : stated.filter(isFilled);
  const bySize = [...kept].sort((a, b) => sizeOf(b) - sizeOf(a));
  const largest = new Set(bySize.slice(0, top ?? kept.length));
  const shown = {value: bySize, name: [...kept].sort(compare), code: kept}[order].filter((group) => largest.has(group));
  const others = kept.filter((group) => !largest.has(group));
  return {
    groups: [...shown, ...(others.length > 0 ? [mergeGroups(others)] : []), ...silent],
    merged: others.length,
    leftOut: stated.length - kept.length,
  };
}

/** Takes groups together: a record that is in several of them is in the whole once. */
function mergeGroups(groups: readonly ValueGroup[]): ValueGroup {
  return {
    id: restId,
    values: groups.flatMap(({values}) => values),
    codes: new Set(groups.flatMap(({codes}) => [...codes])),
  };
}

/**
 * Counts, for each group of one dimension, those of its records that are in each group of
 * another. A record with several values counts in several places.
 *
 * @returns A list a row, a tally a column in it; empty lists where there is no column.
 */
export function crossCount(
  rows: readonly ValueGroup[],
  columns: readonly ValueGroup[],
  {tallyOf}: CrossTable,
): Tally[][] {
  return rows.map((row) => columns.map((column) => tallyOf(row.codes, column.codes)));
}
