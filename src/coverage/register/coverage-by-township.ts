import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import {groupByTownship} from "./group-by-township.ts";
import {isFederation, partByStanding} from "./standing.ts";
import {type Sum, sumOf} from "./sum-of.ts";

export type TownshipCoverage = {
  /** A township's code, "outside" or "not-stated". */
  township: string;
  /** What exists, by form; the first three are what "federations" means in all counts. */
  forms: Readonly<Record<RegisterEntry["form"], number>>;
  /** Federations, committees and groups that exist. */
  federations: number;
  /** Those of the three forms in preparation: not among the federations. */
  preparing: number;
  /** As many of the three forms exist on file, before any filter; 0 is "none on file". */
  onFile: number;
  /** What its federations say they cover; another count than the federations themselves. */
  organisations: Sum;
  women: Sum;
  /** How many there should be (应建数); `null` where no target is given. */
  target: number | null;
  /** Federations by target: 0.8 for 12 of 15. `null` without a target above 0, or where filters leave some out. */
  rate: number | null;
};

/**
 * Says how far each township is covered: its federations, committees and groups, the
 * organisations and women they cover, and the rate where the federation has set a target.
 *
 * Revoked entries count nowhere, those in preparation apart; both stay out of the rate.
 * Micro-homes are told by their form and cover nothing here: they are no federations.
 *
 * @param entries - Those that pass the reader's filters.
 * @returns Every township of the register, in its order; "outside" and "not stated" come last.
 */
export function coverageByTownship(entries: readonly RegisterEntry[], register: Register): TownshipCoverage[] {
  const targets = new Map(register.townships.map(({code, target}) => [code, target]));
  const onFile = new Map(
    groupByTownship(register.entries, register).map((group) => [group.township, federationsOf(group.entries).length]),
  );
  return groupByTownship(entries, register).map(({township, entries: group}) => {
    const federations = federationsOf(group);
    const target = targets.get(township) ?? null;
    const all = onFile.get(township) ?? 0;
    const isWhole = federations.length === all;
    return {
      township,
      forms: countForms(partByStanding(group).standing),
      federations: federations.length,
      preparing: partByStanding(group).preparing.filter(isFederation).length,
      onFile: all,
      organisations: sumOf(federations.map(({organisations}) => organisations)),
      women: sumOf(federations.map(({women}) => women)),
      target,
      rate: target === null || target === 0 || !isWhole ? null : federations.length / target,
    };
  });
}

function federationsOf(entries: readonly RegisterEntry[]): RegisterEntry[] {
  return partByStanding(entries).standing.filter(isFederation);
}

function countForms(entries: readonly RegisterEntry[]): TownshipCoverage["forms"] {
  const count = (form: RegisterEntry["form"]) => entries.filter((entry) => entry.form === form).length;
  return {
    federation: count("federation"),
    committee: count("committee"),
    group: count("group"),
    "micro-home": count("micro-home"),
  };
}
