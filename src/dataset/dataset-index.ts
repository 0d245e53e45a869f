import {queryOptions} from "@tanstack/react-query";
import {checkSchema} from "./check-schema.ts";
import {DatasetError} from "./dataset-error.ts";
import {fetchJson, isNetworkError} from "./fetch-json.ts";
import {checkReferences, checkUnrepeated, isRealDay, issueAt} from "./meaning/checks.ts";
import {type DatasetIndex, datasetIndexSchema} from "./schema.ts";

/**
 * The list of served datasets from a parsed JSON file.
 *
 * @throws {DatasetError} As `parseDataset` does; also if the default is not on the list.
 */
export function parseDatasetIndex(value: unknown, file: string): DatasetIndex {
  const index = checkSchema(datasetIndexSchema, value, file);
  const ids = index.datasets.map(({id}) => id);
  const issues = [
    ...checkUnrepeated(ids, (at) => `datasets[${at}].id`),
    ...checkReferences([{path: "default", to: index.default, refersTo: "dataset"}], {dataset: new Set(ids)}),
    ...index.datasets.flatMap(({day}, at) =>
      isRealDay(day) ? [] : [issueAt(`datasets[${at}].day`, day, {code: "unreal-date"})],
    ),
  ];
  if (issues.length > 0) throw new DatasetError("meaning", file, issues);
  return index;
}

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
