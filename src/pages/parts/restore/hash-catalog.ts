import type {Catalog} from "../../../coverage/catalog.ts";
import {encodePacked} from "../../../dataset/packed/encode-packed.ts";
import {hashBytes, hashDataset} from "../../../export/metadata/hash.ts";

/** A short name of all that a catalog counts: of a large register's region, also of the rows or cells. */
export async function hashCatalog({dataset, place}: Catalog): Promise<string> {
  const packed = place?.packed ?? null;
  if (packed === null) return hashDataset(dataset);
  const {id, version, region} = dataset;
  return hashDataset({
    id,
    version,
    region,
    rows: await hashBytes(packed.register, () => encodePacked(packed.register)),
  });
}
