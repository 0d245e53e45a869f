import {checkSchema} from "./check-schema.ts";
import {DatasetError} from "./dataset-error.ts";
import {checkMeaning} from "./meaning/check-meaning.ts";
import {type Dataset, datasetSchema} from "./schema.ts";

/**
 * A dataset from a parsed JSON file: the one check, beyond which the type is trusted.
 *
 * @param value - What `JSON.parse` gave.
 * @param file - The file's name, for the error.
 * @throws {DatasetError} Of kind `schema` if the shape is wrong, of kind `meaning` if the
 *   shape is right but the content contradicts itself.
 */
export function parseDataset(value: unknown, file: string): Dataset {
  const dataset = checkSchema(datasetSchema, value, file);
  const issues = checkMeaning(dataset);
  if (issues.length > 0) throw new DatasetError("meaning", file, issues);
  return dataset;
}
