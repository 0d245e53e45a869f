import type {ExportContext} from "../picture/prepare-picture.ts";
import {hashDataset} from "./hash.ts";
import {isOwnAddress} from "./metadata.ts";

/**
 * What restores a view from a file: `null` for an address that no metadata may hold, and the
 * file then leaves without.
 *
 * @param address - The page and its query within the app.
 * @param dataset - As it was read.
 */
export async function metadataFor(address: string, dataset: object): Promise<Pick<ExportContext, "metadata">> {
  return {metadata: isOwnAddress(address) ? {address, hash: await hashDataset(dataset)} : null};
}
