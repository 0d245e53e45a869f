import type {ExportContext} from "../picture/prepare-picture.ts";
import {isOwnAddress} from "./metadata.ts";

/**
 * What restores a view from a file: `null` for an address that no metadata may hold, and the
 * file then leaves without.
 *
 * @param address - The page and its query within the app.
 * @param hash - The short name of the data that are shown.
 */
export function metadataFor(address: string, hash: string): Pick<ExportContext, "metadata"> {
  return {metadata: isOwnAddress(address) ? {address, hash} : null};
}
