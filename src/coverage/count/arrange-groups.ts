import {notStated} from "../filters.ts";
import type {Measure, Order} from "./custom-choice.ts";
import type {Group} from "./group-records.ts";
import {tallyOf} from "./tally.ts";

/** The id of what is taken together: no code is written with an underscore. */
export const restId = "_rest";

export type Arrangement = {
  groups: readonly Group[];
  /** How many groups were taken together as "the rest". */
  merged: number;
  /** How many have no record and were left out, "not stated" aside. */
  leftOut: number;
};

export type ArrangeOptions = {
  measure: Measure;
  order: Order;
  /** Only so many groups, the largest; the others together as one. `null` for all. */
  top: number | null;
  /** Whether groups without a record stay. With `top` set, none does. */
  keepsEmpty: boolean;
  /** The order of the reader's language. */
  compare: (a: Group, b: Group) => number;
};

/**
 * Puts groups in order, and takes all but the largest together where only so many are
 * wanted. The rest and "not stated" come last in any order: neither is first nor largest.
 *
 * @param groups - In the order of the code list, which equals keep.
 */
export function arrangeGroups(
  groups: readonly Group[],
  {measure, order, top, keepsEmpty, compare}: ArrangeOptions,
): Arrangement {
  const stated = groups.filter(({id}) => id !== notStated);
  const silent = groups.filter(({id, records}) => id === notStated && records.length > 0);
  const kept = keepsEmpty && top === null ? stated : stated.filter(({records}) => records.length > 0);
  const sizes = new Map(kept.map((group) => [group, tallyOf(group.records, measure).value ?? -1]));
  const bySize = [...kept].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
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
function mergeGroups(groups: readonly Group[]): Group {
  return {
    id: restId,
    values: groups.flatMap(({values}) => values),
    records: [...new Set(groups.flatMap(({records}) => records))],
  };
}
