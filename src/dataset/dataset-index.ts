import {queryOptions} from "@tanstack/react-query";
import {checkSchema} from "./check-schema.ts";
import {DatasetError, type DatasetIssue} from "./dataset-error.ts";
import {fetchJson, isNetworkError} from "./fetch-json.ts";
import {checkReferences, checkUnrepeated, isRealDay, issueAt} from "./meaning/checks.ts";
import {isVersion} from "./release-ref.ts";
import {type DatasetIndex, datasetIndexSchema, type ServedDataset} from "./schema.ts";

/**
 * The list of served datasets from a parsed JSON file.
 *
 * @throws {DatasetError} As `parseDataset` does; also if the default is not on the list,
 *   or two releases of a dataset bear one version.
 */
export function parseDatasetIndex(value: unknown, file: string): DatasetIndex {
  const index = checkSchema(datasetIndexSchema, value, file);
  const ids = index.datasets.map(({id}) => id);
  const issues = [
    ...checkUnrepeated(ids, (at) => `datasets[${at}].id`),
    ...checkReferences([{path: "default", to: index.default, refersTo: "dataset"}], {dataset: new Set(ids)}),
    ...index.datasets.flatMap(({day}, at) => checkDay(day, `datasets[${at}].day`)),
    ...index.datasets.flatMap((served, at) => checkReleases(served, `datasets[${at}]`)),
  ];
  if (issues.length > 0) throw new DatasetError("meaning", file, issues);
  return index;
}

/** Releases are told apart by their versions, of which addresses and files are named. */
function checkReleases({version, releases = [], corrections = []}: ServedDataset, path: string): DatasetIssue[] {
  const versions = [version, ...releases.map((release) => release.version)];
  const pathOf = (at: number) => (at === 0 ? `${path}.version` : `${path}.releases[${at - 1}].version`);
  return [
    ...checkUnrepeated(versions, pathOf),
    ...versions.flatMap((one, at) =>
      releases.length === 0 || isVersion(one) ? [] : [issueAt(pathOf(at), one, {code: "not-a-version"})],
    ),
    ...releases.flatMap(({day}, at) => checkDay(day, `${path}.releases[${at}].day`)),
    ...checkReferences(
      corrections.map((one, at) => {
        return {path: `${path}.corrections[${at}].version`, to: one.version, refersTo: "release"};
      }),
      {release: new Set(versions)},
    ),
    ...corrections.flatMap(({day}, at) => checkDay(day, `${path}.corrections[${at}].day`)),
  ];
}

function checkDay(day: string, path: string): DatasetIssue[] {
  return isRealDay(day) ? [] : [issueAt(path, day, {code: "unreal-date"})];
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
