import type {Dimension, Filters} from "../../src/coverage/filters.ts";
import type {CoverageRecord} from "../../src/dataset/schema.ts";
import {nananDataset} from "./nanan.ts";

/*
 * The counts of a facet once more, from the file alone and as plainly as can be: nothing of
 * src/coverage runs here, so that a mistake there is not made twice.
 */

const levers = ["main-line", "social-organisations", "parks-and-bases", "chambers"];
const platforms = ["ideological-guidance", "womens-achievement", "executive-growth"];

/** @param presumed - The kind counted unless others are chosen; `null` for every kind, as in the list of all records. */
export function recountFacet(
  dimension: Dimension,
  filters: Filters,
  metric: string | null,
  presumed: string | null = "federation",
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const option of optionsIn(dimension)) counts[option] = 0;
  for (const record of nananDataset.records) {
    if (metric !== null && !record.countsIn.includes(metric)) continue;
    const isPresumed = presumed !== null && dimension !== "kind" && metric === null && filters.kind.length === 0;
    if (isPresumed && record.kind !== presumed) continue;
    let passes = true;
    for (const [other, chosen] of Object.entries(filters)) {
      if (other === dimension || chosen.length === 0) continue;
      if (!facetValues(record, other).some((value) => chosen.includes(value))) passes = false;
    }
    if (!passes) continue;
    for (const value of facetValues(record, dimension)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function optionsIn(dimension: Dimension): string[] {
  const {kind, hostKind, mode, level, township} = nananDataset.codeLists;
  const codes = (list: readonly {code: string}[]) => list.map(({code}) => code);
  if (dimension === "kind") return codes(kind);
  const stated: Partial<Record<Dimension, readonly string[]>> = {
    lever: levers,
    platform: platforms,
    hostKind: codes(hostKind),
    mode: codes(mode),
    level: codes(level),
    township: codes(township),
  };
  return [...(stated[dimension] ?? []), "not-stated"];
}

function facetValues(record: CoverageRecord, dimension: string): string[] {
  const values = lookUp(record, dimension);
  return values.length === 0 ? ["not-stated"] : values;
}

function lookUp(record: CoverageRecord, dimension: string): string[] {
  const own = (one: CoverageRecord): string[] => {
    if (dimension === "lever") return one.nodes.filter((node) => levers.includes(node));
    if (dimension === "platform") return one.nodes.filter((node) => platforms.includes(node));
    const value = {
      kind: one.kind,
      hostKind: one.hostKind,
      mode: one.mode,
      township: one.township,
      level: one.level,
    }[dimension];
    return value ? [value] : [];
  };
  if (own(record).length > 0) return own(record);
  if (dimension === "mode") return [];
  const byId = (id: string | null) => nananDataset.records.find((one) => one.id === id);
  if (dimension === "platform" || dimension === "level") {
    if (record.belongsTo !== null) return [];
    return [...new Set(nananDataset.records.filter(({belongsTo}) => belongsTo === record.id).flatMap(own))];
  }
  let lender: CoverageRecord | undefined = record;
  while (lender && own(lender).length === 0) {
    lender = byId(dimension === "township" ? (lender.parent ?? lender.belongsTo) : lender.belongsTo);
  }
  return lender ? own(lender) : [];
}
