import type {Cell} from "../import/workbook.ts";
import {WorkbookError, type WorkbookErrorKind, type WorkbookFacts} from "../import/workbook-error.ts";
import type {RegisterReport} from "../register/check-register.ts";
import type {CellMend} from "../register/mends/apply-mends.ts";
import {RegisterError, type RegisterErrorKind} from "../register/register-error.ts";
import type {CheckChoice, ExpectedPlace, OpenedFile, OpenedSheet, RegisterSource, RowCells} from "./register-reader.ts";
import type {ReportPart} from "./report-parts.ts";

/** What the page asks of the worker, one thing after the other. */
export type ReaderRequest =
  | {ask: "open"; source: RegisterSource; expected: readonly ExpectedPlace[]}
  | {ask: "openSheet"; index: number}
  | {ask: "check"; choice: CheckChoice}
  | {ask: "mend"; sheet: number; mends: readonly CellMend[]}
  | {ask: "readRow"; sheet: number; row: number}
  | {ask: "readSheet"; sheet: number};

/** What the worker says. */
export type ReaderAnswer =
  | {is: "progress"; share: number}
  /** Of a report that follows. */
  | {is: "part"; part: ReportPart}
  | {is: "opened"; file: OpenedFile}
  | {is: "sheet"; sheet: OpenedSheet}
  | {is: "checked"; report: RegisterReport}
  | {is: "mended"}
  | {is: "row"; cells: RowCells}
  | {is: "rows"; rows: readonly (readonly Cell[])[]}
  | {is: "failed"; failure: ReaderFailure};

/** An error as it passes from a worker to its page: its class does not. */
export type ReaderFailure =
  | {of: "workbook"; kind: WorkbookErrorKind; facts: WorkbookFacts}
  | {of: "register"; kind: RegisterErrorKind; file: string; header: readonly string[]}
  | {of: "other"; message: string};

export function toFailure(error: unknown): ReaderFailure {
  if (error instanceof WorkbookError) return {of: "workbook", kind: error.kind, facts: error.facts};
  if (error instanceof RegisterError) return {of: "register", kind: error.kind, file: error.file, header: error.header};
  return {of: "other", message: error instanceof Error ? error.message : String(error)};
}

export function fromFailure(failure: ReaderFailure): Error {
  switch (failure.of) {
    case "workbook":
      return new WorkbookError(failure.kind, failure.facts);
    case "register":
      return new RegisterError(failure.kind, failure.file, failure.header);
    case "other":
      return new Error(failure.message);
  }
}
