import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import type {Dimension} from "./filters.ts";

export type Values = {
  /** The record's values in one dimension, without repeats; empty is "not stated". */
  values: readonly string[];
  /** The record that lends the values, when the record's own source is silent. */
  through: string | null;
};

const silent: Values = {values: [], through: null};

/**
 * Says where a record stands in one dimension.
 *
 * A value that the source states of the record itself comes first. Where it states none,
 * two kinds of belonging lend one, and `through` names the lender: an honour or a facility
 * stands where its organisation stands, and a child of a "1+N" lies in its parent's
 * township. How an organisation was built is not lent. An organisation stands under a platform, or at an honours level, through what
 * belongs to it. Nothing is inferred from names.
 *
 * @returns The values, several where the source gives several.
 */
export function valuesOf(record: CoverageRecord, dimension: Dimension, catalog: Catalog): Values {
  const own = ownValues(record, dimension, catalog);
  // A row of a register speaks for itself alone.
  if (own.length > 0 || record.entry !== undefined) return {values: own, through: null};
  // How a federation was built is said of it alone.
  if (dimension === "kind" || dimension === "mode") return silent;
  const owner = record.belongsTo === null ? undefined : catalog.recordById.get(record.belongsTo);
  if (dimension === "platform" || dimension === "level")
    return owner ? silent : fromBelongings(record, dimension, catalog);
  const parent = record.parent === null ? undefined : catalog.recordById.get(record.parent);
  const lender = dimension === "township" ? (parent ?? owner) : owner;
  if (!lender) return silent;
  const lent = valuesOf(lender, dimension, catalog);
  return lent.values.length === 0 ? silent : {values: lent.values, through: lent.through ?? lender.id};
}

function ownValues(record: CoverageRecord, dimension: Dimension, catalog: Catalog): string[] {
  const {entry} = record;
  const one = (value: string | null | undefined) => (value === null || value === undefined ? [] : [value]);
  switch (dimension) {
    case "lever":
      return entry ? [...entry.levers] : nodesAt(record, ["line", "lever"], catalog);
    case "platform":
      return nodesAt(record, ["platform"], catalog);
    case "form":
    case "sector":
    case "status":
    case "party":
    case "site":
    case "station":
      return one(entry?.[dimension]);
    case "founded":
      return one(entry?.founded?.slice(0, 4));
    case "term":
      return one(record.term);
    default:
      return one(record[dimension]);
  }
}

function nodesAt(record: CoverageRecord, levels: readonly string[], {nodeById}: Catalog): string[] {
  return record.nodes.filter((id) => levels.includes(nodeById.get(id)?.level ?? ""));
}

function fromBelongings(record: CoverageRecord, dimension: Dimension, catalog: Catalog): Values {
  const lenders = catalog.belongingsOf.get(record.id) ?? [];
  const lent = lenders.map((lender) => ({lender, values: ownValues(lender, dimension, catalog)}));
  const first = lent.find(({values}) => values.length > 0);
  if (!first) return silent;
  return {values: [...new Set(lent.flatMap(({values}) => values))], through: first.lender.id};
}
