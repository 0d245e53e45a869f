import type {QueryClient} from "@tanstack/react-query";
import {datasetIndexOptions} from "../dataset/dataset-index.ts";
import {fetchJson} from "../dataset/fetch-json.ts";
import {checkRelease, findRelease} from "../dataset/release-file.ts";
import {releaseRef} from "../dataset/release-ref.ts";

/**
 * Fetches the file of an earlier release of a served dataset.
 *
 * @param root - Where the app is served, with its closing slash.
 * @returns `null` for the current release, and for one that the index does not list.
 * @throws {DatasetError} If the index, or the file that it lists, is not there or does not fit.
 */
export async function fetchRelease(
  client: QueryClient,
  root: string,
  {id, version}: {id: string; version: string},
  signal: AbortSignal,
): Promise<{value: unknown; url: string} | null> {
  const index = await client.fetchQuery(datasetIndexOptions(root));
  if (findRelease(index, id, version) === null) return null;
  const url = `${root}data/${releaseRef(id, version)}.json`;
  const value = await fetchJson(url, signal);
  checkRelease(value, {id, version}, url);
  return {value, url};
}
