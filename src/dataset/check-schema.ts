import * as v from "valibot";
import {DatasetError, type DatasetIssue, type DatasetReason, formatValue} from "./dataset-error.ts";

/**
 * The value, typed by its schema.
 *
 * @throws {DatasetError} Of kind `schema`, with the path and value of whatever does not fit.
 */
export function checkSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new DatasetError("schema", file, result.issues.map(toIssue));
}

function toIssue(issue: v.BaseIssue<unknown>): DatasetIssue {
  const reason = toReason(issue);
  const value = reason.code === "unknown-key" ? issue.path?.at(-1)?.value : issue.input;
  return {path: formatPath(issue.path ?? []), value: formatValue(value), reason};
}

function toReason(issue: v.BaseIssue<unknown>): DatasetReason {
  // Valibot tells a missing key and an unknown one apart only by what it received.
  if (issue.path?.at(-1)?.origin === "key") {
    return {code: issue.received === "undefined" ? "missing-key" : "unknown-key"};
  }
  switch (issue.type) {
    case "non_empty":
    case "min_length":
      return {code: "empty"};
    case "regex":
      return {code: "not-a-slug"};
    case "integer":
    case "min_value":
      return {code: "not-a-whole-number"};
    case "iso_date":
      return {code: "unreal-date"};
    default:
      return {code: "expected", expected: issue.expected ?? issue.type, received: issue.received};
  }
}

function formatPath(items: readonly v.IssuePathItem[]): string {
  return items
    .map(({key}) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
