import {queryOptions} from "@tanstack/react-query";
import {fetchJson, isNetworkError} from "./fetch-json.ts";
import {parseDataset} from "./parse-dataset.ts";

/**
 * How a released dataset is fetched; pages, loaders and tests share this one
 * description. A release never changes under its name, so it is never refetched;
 * a file that breaks its schema would break it again, so only the network is retried.
 *
 * @param root - Where the app is served, with its closing slash: "/jinlin/".
 */
export function datasetOptions(id: string, root: string) {
  const url = `${root}data/${id}.json`;
  return queryOptions({
    queryKey: ["dataset", root, id],
    queryFn: async ({signal}) => parseDataset(await fetchJson(url, signal), url),
    staleTime: Number.POSITIVE_INFINITY,
    // An intranet is reachable though the browser holds itself to be offline.
    networkMode: "always",
    retry: (failures, error) => isNetworkError(error) && failures < 2,
  });
}
