import {DatasetError} from "../../src/dataset/dataset-error.ts";

/** The error that a call is expected to be refused with. */
export function refusalOf(call: () => unknown): DatasetError {
  try {
    call();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("expected a DatasetError, and nothing was thrown");
}
