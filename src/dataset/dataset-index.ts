import {checkSchema} from "./check-schema.ts";
import {DatasetError} from "./dataset-error.ts";
import {checkUnrepeated} from "./meaning/check-unrepeated.ts";
import {checkReferences} from "./meaning/checks.ts";
import {isRealDay} from "./meaning/is-real-day.ts";
import {issueAt} from "./meaning/issue-at.ts";
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
