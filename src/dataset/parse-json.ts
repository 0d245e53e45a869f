import {DatasetError} from "./dataset-error.ts";
import type {DatasetReason} from "./dataset-issue.ts";
import {formatValue} from "./format-value.ts";
import {isCutOff} from "./is-cut-off.ts";
import {isMarkup} from "./is-markup.ts";

/**
 * The value written in a JSON text.
 *
 * @throws {DatasetError} Of kind `not-json`, which tells a file that ends too early and a
 *   web page in its place from other faults.
 */
export function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const issue = {path: "", value: formatValue(text.trim()), reason: toReason(text, message)};
    throw new DatasetError("not-json", file, [issue], {cause: error});
  }
}

function toReason(text: string, message: string): DatasetReason {
  if (isMarkup(text)) return {code: "page-instead"};
  if (isCutOff(text)) return {code: "cut-off", message};
  return {code: "not-json", message};
}
