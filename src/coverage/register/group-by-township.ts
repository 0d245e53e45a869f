import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import {notStated} from "../filters.ts";

/** The township of what lies outside the region, as out-of-town chambers do. */
export const outside = "outside";

export type TownshipGroup = {
  /** A township's code, "outside" or "not-stated". */
  township: string;
  entries: readonly RegisterEntry[];
};

/**
 * Groups entries by township, in the register's order of townships; "outside" and "not
 * stated" come last.
 *
 * @returns A group for every township and for both of these, those without an entry too:
 *   empty means "none on file", never "none exist".
 * @throws {RangeError} If an entry names a township that the register has not: its checks let
 *   none through, so this is a bug of ours.
 */
export function groupByTownship(
  entries: readonly RegisterEntry[],
  {townships}: Pick<Register, "townships">,
): TownshipGroup[] {
  const groups = new Map<string, RegisterEntry[]>(townships.map(({code}) => [code, []]));
  groups.set(outside, []);
  groups.set(notStated, []);
  for (const entry of entries) {
    const group = groups.get(entry.township ?? notStated);
    if (group === undefined) throw new RangeError(`unknown township: ${entry.township}`);
    group.push(entry);
  }
  return [...groups].map(([township, group]) => ({township, entries: group}));
}
