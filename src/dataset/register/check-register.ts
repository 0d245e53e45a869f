import type {Cell, Sheet, Workbook} from "../import/workbook.ts";
import {checkTerms} from "./entries/check-terms.ts";
import type {EntryDraft} from "./entries/entry-draft.ts";
import {FindingList} from "./entries/findings-of.ts";
import {entryReader} from "./entries/read-entry.ts";
import {findUnusualCounts} from "./entries/unusual-counts.ts";
import type {Finding} from "./finding.ts";
import type {SheetHeader} from "./header/find-header.ts";
import {formatHeaders, isPrivateColumn, type Mapping} from "./header/match-columns.ts";
import {findRepeats} from "./names/find-repeats.ts";
import {resolveParents} from "./names/resolve-parents.ts";
import type {PrivateColumns} from "./private-columns.ts";
import {type Register, type RegisterColumn, type RegisterEntry, registerColumns} from "./register.ts";
import {RegisterError} from "./register-error.ts";
import {compareSums, type SheetRemark} from "./rows/compare-sums.ts";
import {fillMerges} from "./rows/fill-merges.ts";
import {formatPlace, formatPlaces} from "./rows/format-place.ts";
import {listNotData, type NotDataRow} from "./rows/list-not-data.ts";
import {type SortedRow, sortRows} from "./rows/sort-rows.ts";
import {townshipsAbove} from "./rows/townships-above.ts";
import {type TownshipName, townshipReader} from "./values/match-township.ts";

export type CheckOptions = {
  /** From 0. */
  sheet: number;
  header: SheetHeader;
  mapping: Mapping;
  /** Those of the region; a target is the number of organisations there should be. */
  townships: readonly (TownshipName & {target: number | null})[];
  region: {code: string; name: string};
  /** "2026-11-29". */
  today: string;
  fictional: boolean;
  id: string;
  title: string;
};

/** A register as read, with everything that was found in its file. */
export type RegisterReport = {
  register: Register;
  contacts: PrivateColumns;
  /** By row, then by column. Without any private value. */
  findings: readonly Finding[];
  taken: {clean: number; doubtful: number};
  refused: number;
  notData: readonly NotDataRow[];
  /** Organisations whose rows the file hides; they are read as the others are. */
  hiddenRows: number;
  /** Sums written on the sheet that differ from its rows. */
  sheetRemarks: readonly SheetRemark[];
};

/** How many of a sheet's rows are read. */
export type CheckProgress = {rows: number; of: number};

/** So many rows are read between two pauses: some tens of milliseconds. */
const rowsBetweenPauses = 2000;

/**
 * Reads one sheet of a workbook as a register and checks it. A row with an error is refused; one
 * with doubts alone is taken, as far as it can be read, and counts once however many it has.
 *
 * @throws {RegisterError} `no-rows`, if none of the rows below the header is an organisation.
 */
export function checkRegister(workbook: Workbook, options: CheckOptions): RegisterReport {
  const steps = checkInSteps(workbook, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same with pauses, for progress and cancelling.
 *
 * @param pause - Awaited every 2,000 rows; what it throws ends the reading.
 */
export async function checkRegisterWithPauses(
  workbook: Workbook,
  options: CheckOptions,
  pause: (progress: CheckProgress) => Promise<void>,
): Promise<RegisterReport> {
  const steps = checkInSteps(workbook, options);
  let step = steps.next();
  while (step.done !== true) {
    await pause(step.value);
    step = steps.next();
  }
  return step.value;
}

function* checkInSteps(workbook: Workbook, options: CheckOptions): Generator<CheckProgress, RegisterReport> {
  const {header, mapping, townships, region, today, fictional, id, title} = options;
  const sheet = workbook.sheets[options.sheet];
  if (sheet === undefined) throw new RangeError(`unknown sheet: ${options.sheet}`);
  const headers = formatHeaders(header, mapping.length);
  const sorted = sortRows(sheet, header, mapping);
  const fill = fillMerges(sheet, mapping);
  const dataRows = sorted.filter(({kind}) => kind === "data").map(({row}) => ({...row, cells: fill(row)}));
  if (dataRows.length === 0) throw new RegisterError("no-rows", workbook.file, headers);

  const columnOf = (column: RegisterColumn) => mapping.indexOf(column);
  const columns = registerColumns.filter((column) => columnOf(column) >= 0);
  const findings = new FindingList(new Map(columns.map((column) => [column, headers[columnOf(column)] ?? ""])));
  const read = entryReader({
    mapping,
    headers,
    isTyped: workbook.format !== "csv",
    readTownship: townshipReader(townships, region),
    townshipsAbove: townshipsAbove(sorted, mapping, fill),
    columnsInUse: new Set(
      columns.filter((column) => dataRows.some(({cells}) => holdsAnything(cells[columnOf(column)]))),
    ),
    findings,
  });

  const drafts: EntryDraft[] = [];
  const contacts = new Map<number, Readonly<Record<string, string>>>();
  const cellsByRow = new Map<number, readonly Cell[]>();
  for (const [at, {number, cells}] of dataRows.entries()) {
    if (at > 0 && at % rowsBetweenPauses === 0) yield {rows: at, of: dataRows.length};
    const entry = read(number, cells);
    drafts.push(entry.draft);
    cellsByRow.set(number, cells);
    if (Object.keys(entry.contacts).length > 0) contacts.set(number, entry.contacts);
    for (const {column, kind, facts} of checkTerms(entry.draft, today))
      findings.addKind(number, column, cells[columnOf(column)], kind, facts);
  }
  yield {rows: dataRows.length, of: dataRows.length};

  const cellAt = (row: number, column: RegisterColumn) => cellsByRow.get(row)?.[columnOf(column)];
  addLooseQuotes(sheet, mapping, cellsByRow, findings);
  for (const {row, kind, facts} of findRepeats(drafts)) findings.addKind(row, "name", cellAt(row, "name"), kind, facts);
  for (const {row, column, usual, bound} of findUnusualCounts(drafts))
    findings.addKind(row, column, cellAt(row, column), "count-unusual", {usual, bound});
  const parents = resolveParents(drafts, region);
  for (const [row, {remark}] of parents)
    if (remark !== null) findings.add(row, "parent", cellAt(row, "parent"), remark);

  const entries = drafts.flatMap((draft) => toEntry(draft, parents.get(draft.row)?.parent ?? null, findings));
  for (const row of contacts.keys()) if (findings.isRefused(row)) contacts.delete(row);
  const doubtful = entries.filter(({row}) => findings.isDoubtful(row)).length;
  return {
    register: {
      id,
      title,
      file: workbook.file,
      sheet: sheet.name,
      ...(sheet.parts && {parts: sheet.parts}),
      region,
      fictional,
      day: today,
      townships: townships.map(({code, zh, target}) => ({code, name: zh, target})),
      entries,
      columns: columns.filter((column) => !isPrivateColumn(column)),
      otherColumns: headers.filter((_, at) => mapping[at] === "other"),
    },
    contacts,
    findings: findings.sorted().map((finding) => tellPlaces(finding, sheet.parts)),
    taken: {clean: entries.length - doubtful, doubtful},
    refused: drafts.length - entries.length,
    notData: listNotData(sorted, header.rows.at(-1) ?? 0),
    hiddenRows: dataRows.filter(({isHidden}) => isHidden).length,
    sheetRemarks: partsOf(sorted, sheet.parts).flatMap((rows) => compareSums(rows, header, mapping, fill)),
  };
}

/** The entry of a row that is taken. A parent that was refused is no row of the register. */
function toEntry({parentName: _, ...draft}: EntryDraft, parent: number | null, findings: FindingList): RegisterEntry[] {
  const {name, form} = draft;
  if (name === null || form === null || findings.isRefused(draft.row)) return [];
  return [{...draft, name, form, parent: parent === null || findings.isRefused(parent) ? null : parent}];
}

function addLooseQuotes(
  {looseQuotes}: Sheet,
  mapping: Mapping,
  cellsByRow: ReadonlyMap<number, readonly Cell[]>,
  findings: FindingList,
): void {
  for (const {row, column} of looseQuotes) {
    const use = mapping[column];
    const cells = cellsByRow.get(row);
    if (cells !== undefined && use !== undefined && use !== "other" && use !== "private" && use !== "left out")
      findings.addKind(row, use, cells[column], "quotes-loose");
  }
}

/** The rows of each of the sheets that are read as one: a sum holds for its own sheet. */
function partsOf(sorted: readonly SortedRow[], parts: Sheet["parts"]): readonly (readonly SortedRow[])[] {
  if (parts === undefined) return [sorted];
  return parts.map(({before}, at) => {
    const end = parts[at + 1]?.before ?? Number.POSITIVE_INFINITY;
    return sorted.filter(({row}) => row.number > before && row.number <= end);
  });
}

/** A finding whose other rows are told with their sheets, where several are read as one. */
function tellPlaces(finding: Finding, parts: Sheet["parts"]): Finding {
  const {row, rows} = finding.facts;
  if (parts === undefined || (row === undefined && rows === undefined)) return finding;
  const facts = {
    ...finding.facts,
    ...(typeof row === "number" && {row: formatPlace(row, parts)}),
    ...(typeof rows === "string" && {rows: formatPlaces(rows, parts)}),
  };
  return {...finding, facts};
}

function holdsAnything(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== "";
}
