import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";

export type Relations = {
  parent: CoverageRecord | null;
  children: readonly CoverageRecord[];
  owner: CoverageRecord | null;
  belongings: readonly CoverageRecord[];
  possiblySame: readonly {record: CoverageRecord; why: CoverageRecord["possiblySame"][number]["why"]}[];
};

/** Collects a record's relations in both directions; lists are empty where it has none. */
export function relationsOf(record: CoverageRecord, catalog: Catalog): Relations {
  return {
    parent: find(record.parent, catalog),
    children: catalog.childrenOf.get(record.id) ?? [],
    owner: find(record.belongsTo, catalog),
    belongings: catalog.belongingsOf.get(record.id) ?? [],
    possiblySame: record.possiblySame.flatMap(({record: id, why}) => {
      const same = find(id, catalog);
      return same ? [{record: same, why}] : [];
    }),
  };
}

function find(id: string | null, {recordById}: Catalog): CoverageRecord | null {
  return id === null ? null : (recordById.get(id) ?? null);
}
