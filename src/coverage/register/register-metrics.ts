import type {RegisterEntry} from "../../dataset/register/register.ts";
import {isFederation, isStanding, partByStanding} from "./standing.ts";

/** The four headline metrics, by the ids they have in the report's dataset. */
export const registerMetricIds = ["three-new-federations", "sites", "chamber-federations", "work-stations"] as const;

export type RegisterMetricId = (typeof registerMetricIds)[number];

export type RegisterMetric = {
  id: RegisterMetricId;
  /** The rows that count; their number is the metric's value. */
  entries: readonly RegisterEntry[];
  /**
   * The rows that leave open what the metric asks for. Of the federations it is the sector,
   * and they are counted; of the other three they are not, so that the value is a lower bound.
   */
  unstated: readonly RegisterEntry[];
  /** The rows that would count if they were not still in preparation. */
  preparing: readonly RegisterEntry[];
};

/**
 * Counts the headline metrics from a register's rows. Revoked entries count in none of them;
 * those in preparation neither, but they are told.
 *
 * - Federations: every federation, committee and group, those of chambers among them.
 * - Sites and work stations: every organisation of any form that says it has one, of any tier.
 * - Chambers: every federation, committee or group whose host is an out-of-town chamber.
 *
 * The four overlap and are never added up.
 *
 * @returns The four, in the order of the page; an empty list of entries is a count of none on file.
 */
export function registerMetrics(entries: readonly RegisterEntry[]): RegisterMetric[] {
  return registerMetricIds.map((id) => {
    const counting = entries.filter((entry) => doesCount(id, entry) === true);
    return {
      id,
      entries: counting.filter(isStanding),
      unstated: entries.filter((entry) => isStanding(entry) && isUnstated(id, entry)),
      preparing: partByStanding(counting).preparing,
    };
  });
}

/** What the metrics ask of an entry. */
export type MetricAnswers = Pick<RegisterEntry, "form" | "sector" | "status" | "site" | "station" | "hostKind">;

/** The metrics in which an entry counts, and those of which it leaves open whether it does. */
export function metricsOfEntry(entry: MetricAnswers): {counts: RegisterMetricId[]; unstated: RegisterMetricId[]} {
  if (!isStanding(entry)) return {counts: [], unstated: []};
  return {
    counts: registerMetricIds.filter((id) => doesCount(id, entry) === true),
    unstated: registerMetricIds.filter((id) => isUnstated(id, entry)),
  };
}

/** Whether an entry is of a metric's kind; `null` where it leaves that open. */
function doesCount(id: RegisterMetricId, entry: MetricAnswers): boolean | null {
  switch (id) {
    case "three-new-federations":
      return isFederation(entry);
    case "sites":
      return entry.site === null ? null : entry.site === "yes";
    case "chamber-federations":
      if (!isFederation(entry)) return false;
      return entry.hostKind === null ? null : entry.hostKind === "out-of-town-chamber";
    case "work-stations":
      return entry.station === null ? null : entry.station !== "no";
  }
}

function isUnstated(id: RegisterMetricId, entry: MetricAnswers): boolean {
  if (id === "three-new-federations") return isFederation(entry) && entry.sector === null;
  return doesCount(id, entry) === null;
}
