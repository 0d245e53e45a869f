import {readFileSync} from "node:fs";
import {type Catalog, catalogOf} from "../../src/coverage/catalog.ts";
import {parseDataset} from "../../src/dataset/parse-dataset.ts";
import type {CoverageRecord, Dataset} from "../../src/dataset/schema.ts";

const file = "public/data/nanan-2023.json";

/** The Nan'an dataset as it is released, through the one door. */
export const nananDataset: Dataset = parseDataset(JSON.parse(readFileSync(file, "utf8")), file);

export const nanan: Catalog = catalogOf(nananDataset);

/** The 18 organisations that the article names. */
export const organisations: readonly CoverageRecord[] = nananDataset.records.filter(({kind}) => kind === "federation");

/** A record of the Nan'an dataset that a test is about. */
export function recordOf(id: string): CoverageRecord {
  const record = nanan.recordById.get(id);
  if (!record) throw new Error(`no record: ${id}`);
  return record;
}
