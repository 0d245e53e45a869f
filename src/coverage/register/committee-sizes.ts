import type {RegisterEntry} from "../../dataset/register/register.ts";
import {isFederation, isStanding} from "./standing.ts";

/** So many executive members; `to` is `null` for "and more". */
export type SizeBin = {from: number; to: number | null};

const bins: readonly SizeBin[] = [
  {from: 0, to: 0},
  {from: 1, to: 4},
  {from: 5, to: 9},
  {from: 10, to: 14},
  {from: 15, to: 19},
  {from: 20, to: 29},
  {from: 30, to: null},
];

export type CommitteeSizes = {
  /** Every bin, the empty ones too; that of a stated 0 only where one states it. */
  bins: readonly (SizeBin & {entries: readonly RegisterEntry[]})[];
  /** Those whose number of executive members is unknown, which is no 0. */
  unknown: readonly RegisterEntry[];
};

/**
 * Sorts federations, committees and groups by how many executive members they have. Entries
 * that are revoked or in preparation, and micro-homes, are left out.
 */
export function committeeSizes(entries: readonly RegisterEntry[]): CommitteeSizes {
  const counted = entries.filter((entry) => isStanding(entry) && isFederation(entry));
  return {
    bins: bins
      .map((bin) => ({...bin, entries: counted.filter((entry) => isIn(bin, entry))}))
      .filter(({to, entries: inBin}) => to !== 0 || inBin.length > 0),
    unknown: counted.filter(({executives}) => executives === null),
  };
}

function isIn({from, to}: SizeBin, {executives}: RegisterEntry): boolean {
  return executives !== null && executives >= from && (to === null || executives <= to);
}
