import type {Cell} from "../import/workbook.ts";
import {checkTerms} from "../register/entries/check-terms.ts";
import {isBlank, isFromNothing} from "../register/entries/read-entry.ts";
import type {FindingKind} from "../register/finding.ts";
import {findingKinds} from "../register/finding.ts";
import type {RegisterEntry} from "../register/register.ts";
import {codeReader, parseLevers} from "../register/values/parse-code.ts";
import {parseCount} from "../register/values/parse-count.ts";
import {parseDate} from "../register/values/parse-date.ts";
import {parseParent, parsePerson, parseText} from "../register/values/parse-text.ts";
import {cutPersonal, isPersonal} from "../register/values/personal.ts";
import {type Reading, remarked} from "../register/values/reading.ts";
import {splitValues} from "../register/values/split-values.ts";
import {type CodedRegisterColumn, type CollectedRows, rowState} from "./collect-rows.ts";
import {addRow, type PackedFindingList} from "./packed-findings.ts";

/** A column's values: a code a row, and what each code means; `null` is unknown. */
export type ReadColumn<Value> = {values: readonly (Value | null)[]; codes: Uint16Array | Uint32Array};

export type ReadValues = {
  form: ReadColumn<RegisterEntry["form"]>;
  sector: ReadColumn<string>;
  mode: ReadColumn<string>;
  hostKind: ReadColumn<string>;
  lever: ReadColumn<readonly string[]>;
  status: ReadColumn<string>;
  parent: ReadColumn<string>;
  organisations: ReadColumn<number>;
  women: ReadColumn<number>;
  executives: ReadColumn<number>;
  founded: ReadColumn<string>;
  elected: ReadColumn<string>;
  due: ReadColumn<string>;
  term: ReadColumn<number>;
  president: ReadColumn<string>;
  party: ReadColumn<string>;
  site: ReadColumn<string>;
  station: ReadColumn<string>;
  honours: ReadColumn<readonly string[]>;
};

/**
 * Reads each distinct cell of each column once, by the rules of a register that is read row by
 * row, and puts what is wrong with it to the rows in which it stands.
 *
 * @param isTyped - Whether the file tells texts from numbers.
 * @param today - "2026-11-29".
 */
export function readValues(
  rows: CollectedRows,
  {isTyped, today}: {isTyped: boolean; today: string},
  findings: PackedFindingList,
): ReadValues {
  const take = <Value>(
    column: CodedRegisterColumn,
    parse: (cell: Cell | undefined) => Reading<Value>,
  ): ReadColumn<Value> => {
    const {cells} = rows.columns[column];
    const codes = rows.columns[column].codes();
    const readings = cells.map(parse);
    markRows(rows, column, readings, findings);
    return {values: readings.map(({value}) => value), codes};
  };
  const parseDay = (cell: Cell | undefined) => parseDate(cell, isTyped);
  clearFromNothing(rows);
  const readForm = codeReader("form");
  const values: ReadValues = {
    form: take("form", (cell) => {
      const {value, remark} = readForm(cell);
      return value === null ? remarked(remark === null ? "form-missing" : "form-unknown") : {value, remark};
    }),
    sector: take("sector", codeReader("sector")),
    mode: take("mode", codeReader("mode")),
    hostKind: take("hostKind", codeReader("hostKind")),
    lever: take("lever", parseLevers),
    status: take("status", codeReader("status")),
    parent: take("parent", (cell) => withoutNumbers(parseParent(cell))),
    organisations: take("organisations", parseCount),
    women: take("women", parseCount),
    executives: take("executives", parseCount),
    founded: take("founded", parseDay),
    elected: take("elected", parseDay),
    due: take("due", parseDay),
    term: take("term", parseCount),
    president: take("president", (cell) => withoutNumbers(parsePerson(cell))),
    party: take("party", codeReader("party")),
    site: take("site", codeReader("site")),
    station: take("station", codeReader("station")),
    honours: take("honours", (cell) => {
      const {value, remark} = parseText(cell);
      const honours = splitValues(value ?? "").filter((honour) => honour !== "无");
      return {value: honours.flatMap((honour) => (isPersonal(honour) ? (cutPersonal(honour) ?? []) : honour)), remark};
    }),
  };
  markTerms(rows, values, today, findings);
  return values;
}

function withoutNumbers({value, remark}: Reading<string>): Reading<string> {
  return {value: value !== null && isPersonal(value) ? cutPersonal(value) : value, remark};
}

/** The end of a term that a formula has counted from a blank cell is none. */
function clearFromNothing({columns, size}: CollectedRows): void {
  const isOfNothing = columns.due.cells.map((cell) => isFromNothing(cell));
  if (!isOfNothing.includes(true)) return;
  const isElectedBlank = columns.elected.cells.map((cell) => isBlank(cell));
  const [due, elected] = [columns.due.codes(), columns.elected.codes()];
  for (let at = 0; at < size; at++)
    if (isOfNothing[due[at] ?? 0] === true && isElectedBlank[elected[at] ?? 0] === true) due[at] = 0;
}

function markRows(
  {columns, numbers, state, size}: CollectedRows,
  column: CodedRegisterColumn,
  readings: readonly Reading<unknown>[],
  findings: PackedFindingList,
): void {
  if (readings.every(({remark}) => remark === null)) return;
  const {cells} = columns[column];
  const codes = columns[column].codes();
  const marks = readings.map(({remark}, code) => {
    if (remark === null) return null;
    return {entry: findings.entry(column, cells[code], remark.kind, remark.facts), state: stateOf(remark.kind)};
  });
  for (let at = 0; at < size; at++) {
    const mark = marks[codes[at] ?? 0] ?? null;
    if (mark === null) continue;
    addRow(mark.entry, numbers[at] ?? 0);
    if ((state[at] ?? 0) < mark.state) state[at] = mark.state;
  }
}

export function stateOf(kind: FindingKind): number {
  return findingKinds[kind] === "error" ? rowState.refused : rowState.doubtful;
}

function markTerms(rows: CollectedRows, values: ReadValues, today: string, findings: PackedFindingList): void {
  const {columns, numbers, state, size} = rows;
  const isElectedInUse = columns.elected.cells.some((cell) => cell !== null && cell !== "");
  const isElectedBlank = columns.elected.cells.map((cell) => isBlank(cell));
  const {founded, elected, due, term, form, status} = values;
  const cellAt = (column: CodedRegisterColumn, at: number) => columns[column].cells[columns[column].codes()[at] ?? 0];
  const mark = (at: number, column: CodedRegisterColumn, kind: FindingKind, facts: Record<string, string | number>) => {
    const cell = kind === "elected-missing" ? null : cellAt(column, at);
    findings.add(numbers[at] ?? 0, column, cell, kind, facts);
    state[at] = Math.max(state[at] ?? 0, stateOf(kind));
  };
  for (let at = 0; at < size; at++) {
    const draft = {
      founded: valueAt(founded, at),
      elected: valueAt(elected, at),
      due: valueAt(due, at),
      term: valueAt(term, at),
    };
    for (const {column, kind, facts} of checkTerms(draft, today))
      if (isTermColumn(column)) mark(at, column, kind, facts);
    if (!isElectedInUse || isElectedBlank[elected.codes[at] ?? 0] !== true) continue;
    const [ownForm, ownStatus] = [valueAt(form, at), valueAt(status, at)];
    if ((ownForm === "federation" || ownForm === "committee") && ownStatus !== "preparing" && ownStatus !== "revoked")
      mark(at, "elected", "elected-missing", {});
  }
}

const termColumns = ["founded", "due", "term", "elected"] as const;

function isTermColumn(column: string): column is (typeof termColumns)[number] {
  return termColumns.some((own) => own === column);
}

/** What stands in a row; `null` is unknown. */
export function valueAt<Value>({values, codes}: ReadColumn<Value>, at: number): Value | null {
  return values[codes[at] ?? 0] ?? null;
}
