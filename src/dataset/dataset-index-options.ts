import {queryOptions} from "@tanstack/react-query";
import {parseDatasetIndex} from "./dataset-index.ts";
import {fetchJson} from "./fetch-json.ts";
import {isNetworkError} from "./is-network-error.ts";

/**
 * How the list of served datasets is fetched, once a visit.
 *
 * @param root - Where the app is served, with its closing slash: "/jinlin/".
 */
export function datasetIndexOptions(root: string) {
  const url = `${root}data/index.json`;
  return queryOptions({
    queryKey: ["dataset-index", root],
    queryFn: async ({signal}) => parseDatasetIndex(await fetchJson(url, signal), url),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: (failures, error) => isNetworkError(error) && failures < 2,
  });
}
