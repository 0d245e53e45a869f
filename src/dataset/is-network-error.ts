import {DatasetError} from "./dataset-error.ts";

/** Whether asking again may help: only when the file could not be reached. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof DatasetError && error.kind === "network";
}
