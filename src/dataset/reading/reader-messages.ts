import {DatasetError, type DatasetErrorKind, type DatasetIssue} from "../dataset-error.ts";
import type {Cell} from "../import/workbook.ts";
import {WorkbookError, type WorkbookErrorKind, type WorkbookFacts} from "../import/workbook-error.ts";
import type {RegisterReport} from "../register/check-register.ts";
import type {CellMend} from "../register/mends/apply-mends.ts";
import type {RegisterEntry} from "../register/register.ts";
import {RegisterError, type RegisterErrorKind} from "../register/register-error.ts";
import type {PackChoice, PackedAnswer} from "./pack-counties.ts";
import type {CheckChoice, OpenedFile, OpenedSheet, RowCells} from "./register-reader.ts";
import type {ExpectedPlace, RegisterSource} from "./register-source.ts";

/** What the page asks of the worker, one thing after the other. */
export type ReaderRequest =
  | {ask: "pack"; source: RegisterSource; choice: PackChoice}
  | {ask: "open"; source: RegisterSource; expected: readonly ExpectedPlace[]}
  | {ask: "openSheet"; index: number}
  | {ask: "check"; choice: CheckChoice}
  | {ask: "mend"; sheet: number; mends: readonly CellMend[]}
  | {ask: "readRow"; sheet: number; row: number}
  | {ask: "readSheet"; sheet: number};

/** What the worker says. */
export type ReaderAnswer =
  | {is: "progress"; share: number}
  | {is: "packed"; answer: PackedAnswer | null}
  | {is: "opened"; file: OpenedFile}
  | {is: "sheet"; sheet: OpenedSheet}
  /** A part of a report that follows: a large one would keep the page while it is unpacked. */
  | {is: "part"; part: ReportPart}
  | {is: "checked"; report: RegisterReport}
  | {is: "mended"}
  | {is: "row"; cells: RowCells}
  | {is: "rows"; rows: readonly (readonly Cell[])[]}
  | {is: "failed"; failure: ReaderFailure};

/** Some of a report's rows. */
export type ReportPart = Pick<RegisterReport, "contacts" | "findings"> & {entries: readonly RegisterEntry[]};

const rowsOfPart = 1500;

/** A report in parts, each small enough to be unpacked within a frame or two, and what is left of it. */
export function toParts(report: RegisterReport): {parts: ReportPart[]; rest: RegisterReport} {
  const {register, contacts, findings} = report;
  const {entries} = register;
  const known = [...contacts];
  const count = Math.ceil(Math.max(entries.length, known.length, findings.length) / rowsOfPart);
  const parts = Array.from({length: count}, (_, at): ReportPart => {
    const [from, to] = [at * rowsOfPart, (at + 1) * rowsOfPart];
    return {
      entries: entries.slice(from, to),
      contacts: new Map(known.slice(from, to)),
      findings: findings.slice(from, to),
    };
  });
  return {parts, rest: {...report, register: {...register, entries: []}, contacts: new Map(), findings: []}};
}

/** Puts a report together again. */
export function fromParts(parts: readonly ReportPart[], rest: RegisterReport): RegisterReport {
  return {
    ...rest,
    register: {...rest.register, entries: parts.flatMap(({entries}) => entries)},
    contacts: new Map(parts.flatMap(({contacts}) => [...contacts])),
    findings: parts.flatMap(({findings}) => findings),
  };
}

/** An error as it passes from a worker to its page: its class does not. */
export type ReaderFailure =
  | {of: "workbook"; kind: WorkbookErrorKind; facts: WorkbookFacts}
  | {of: "register"; kind: RegisterErrorKind; file: string; header: readonly string[]}
  | {of: "json"; file: string; kind: DatasetErrorKind; issues: readonly DatasetIssue[]}
  | {of: "other"; message: string};

export function toFailure(error: unknown): ReaderFailure {
  if (error instanceof WorkbookError) return {of: "workbook", kind: error.kind, facts: error.facts};
  if (error instanceof RegisterError) return {of: "register", kind: error.kind, file: error.file, header: error.header};
  if (error instanceof DatasetError) return {of: "json", file: error.file, kind: error.kind, issues: error.issues};
  return {of: "other", message: error instanceof Error ? error.message : String(error)};
}

export function fromFailure(failure: ReaderFailure): Error {
  switch (failure.of) {
    case "workbook":
      return new WorkbookError(failure.kind, failure.facts);
    case "register":
      return new RegisterError(failure.kind, failure.file, failure.header);
    case "json":
      return new DatasetError(failure.kind, failure.file, failure.issues);
    case "other":
      return new Error(failure.message);
  }
}
