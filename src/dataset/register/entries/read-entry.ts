import type {Cell} from "../../import/workbook.ts";
import {isPrivateColumn, type Mapping} from "../header/match-columns.ts";
import type {RegisterColumn} from "../register.ts";
import {codeReader, parseLevers} from "../values/parse-code.ts";
import {parseCount} from "../values/parse-count.ts";
import {parseDate} from "../values/parse-date.ts";
import {parseName, parseParent, parsePerson, parseText} from "../values/parse-text.ts";
import {cutPersonal, isPersonal} from "../values/personal.ts";
import {textOf, trimmed} from "../values/plain-text.ts";
import type {Reading} from "../values/reading.ts";
import {splitValues} from "../values/split-values.ts";
import type {EntryDraft} from "./entry-draft.ts";
import type {FindingList} from "./findings-of.ts";

export type EntryReaderOptions = {
  mapping: Mapping;
  /** Of every column of the file. */
  headers: readonly string[];
  /** Whether the file tells texts from numbers. */
  isTyped: boolean;
  readTownship: (cell: Cell | undefined) => Reading<string>;
  /** By row, what is offered to be put where no township stands. */
  townshipsAbove: ReadonlyMap<number, string>;
  /** Columns in which any row holds anything; what a whole file leaves blank is missed in no row. */
  columnsInUse: ReadonlySet<RegisterColumn>;
  findings: FindingList;
};

export type ReadEntry = {draft: EntryDraft; contacts: Readonly<Record<string, string>>};

/** A reader of the rows of one file: each cell by its column, with what is wrong in it put on the list. */
export function entryReader(options: EntryReaderOptions): (row: number, cells: readonly Cell[]) => ReadEntry {
  const {mapping, headers, isTyped, readTownship, townshipsAbove, columnsInUse, findings} = options;
  const places = new Map<RegisterColumn, number>();
  for (const [index, use] of mapping.entries()) {
    if (use !== "other" && use !== "private" && use !== "left out" && !places.has(use)) places.set(use, index);
  }
  const privates = [...mapping.keys()].filter((index) => isPrivateColumn(mapping[index] ?? "left out"));
  const others = [...mapping.keys()].filter((index) => mapping[index] === "other");
  const readers = {
    form: codeReader("form"),
    sector: codeReader("sector"),
    mode: codeReader("mode"),
    hostKind: codeReader("hostKind"),
    status: codeReader("status"),
    party: codeReader("party"),
    site: codeReader("site"),
    station: codeReader("station"),
  };
  const parseDay = (cell: Cell | undefined) => parseDate(cell, isTyped);

  return (row, cells) => {
    const cellOf = (column: RegisterColumn) => cells[places.get(column) ?? -1];
    const take = <Value>(column: RegisterColumn, parse: (cell: Cell | undefined) => Reading<Value>): Value | null => {
      const cell = cellOf(column);
      const {value, remark} = parse(cell);
      if (remark !== null) findings.add(row, column, cell, remark);
      return value;
    };

    const readOwnTownship = (cell: Cell | undefined): Reading<string> => {
      const reading = readTownship(cell);
      const above = townshipsAbove.get(row);
      if (above === undefined || reading.remark === null) return reading;
      return {value: null, remark: {...reading.remark, facts: {above}, mend: above}};
    };

    const contacts: [string, string][] = [];
    const keep = (key: string, text: string) => {
      if (text !== "") contacts.push([key, text]);
    };
    /** A person's number that stands in another column goes to the contacts, under that column's header. */
    const withoutNumbers = (text: string, column: RegisterColumn): string | null => {
      if (!isPersonal(text)) return text;
      keep(headers[places.get(column) ?? -1] ?? "", text);
      return cutPersonal(text);
    };
    for (const index of privates) {
      const use = mapping[index];
      const text = trimmed(textOf(cells[index]));
      // Digits that a spreadsheet has rounded away are nobody's number.
      if (use === "telephone" && isRounded(text)) findings.addKind(row, "telephone", null, "telephone-rounded");
      else keep(use === "contact" || use === "telephone" ? use : (headers[index] ?? ""), text);
    }

    const written = readName(row, cellOf("name"), findings);
    const name = written === null ? null : withoutNumbers(written, "name");
    if (written !== null && name === null) findings.addKind(row, "name", null, "name-missing");
    const form = readForm(row, cellOf("form"), readers.form, findings);
    const status = take("status", readers.status);
    const draft: EntryDraft = {
      row,
      name,
      form,
      sector: take("sector", readers.sector),
      mode: take("mode", readers.mode),
      hostKind: take("hostKind", readers.hostKind),
      levers: take("lever", parseLevers) ?? [],
      township: columnsInUse.has("township") ? take("township", readOwnTownship) : null,
      status,
      parentName: take("parent", parseParent),
      organisations: take("organisations", parseCount),
      women: take("women", parseCount),
      executives: take("executives", parseCount),
      founded: take("founded", parseDay),
      elected: take("elected", parseDay),
      due: isBlank(cellOf("elected")) && isFromNothing(cellOf("due")) ? null : take("due", parseDay),
      term: take("term", parseCount),
      president: take("president", parsePerson),
      party: take("party", readers.party),
      site: take("site", readers.site),
      station: take("station", readers.station),
      honours: splitValues(take("honours", parseText) ?? "").filter((honour) => honour !== "无"),
      others: {},
    };
    if (draft.president !== null) draft.president = withoutNumbers(draft.president, "president");
    if (draft.parentName !== null) draft.parentName = withoutNumbers(draft.parentName, "parent");
    draft.honours = draft.honours.flatMap((honour) => withoutNumbers(honour, "honours") ?? []);
    if (
      columnsInUse.has("elected") &&
      isBlank(cellOf("elected")) &&
      (form === "federation" || form === "committee") &&
      status !== "preparing" &&
      status !== "revoked"
    )
      findings.addKind(row, "elected", null, "elected-missing");

    const otherTexts: [string, string][] = [];
    for (const index of others) {
      const text = trimmed(textOf(cells[index]));
      if (text === "") continue;
      if (isPersonal(text)) keep(headers[index] ?? "", text);
      else otherTexts.push([headers[index] ?? "", text]);
    }
    draft.others = Object.fromEntries(otherTexts);
    return {draft, contacts: Object.fromEntries(contacts)};
  };
}

function readName(row: number, cell: Cell | undefined, findings: FindingList): string | null {
  const {value, remark} = parseName(cell);
  if (value === null) findings.addKind(row, "name", cell, "name-missing");
  else if (remark !== null) findings.add(row, "name", cell, remark);
  return value;
}

function readForm(
  row: number,
  cell: Cell | undefined,
  read: (cell: Cell | undefined) => Reading<Exclude<EntryDraft["form"], null>>,
  findings: FindingList,
): EntryDraft["form"] {
  const {value, remark} = read(cell);
  if (value === null) findings.addKind(row, "form", cell, remark === null ? "form-missing" : "form-unknown");
  return value;
}

/** Whether a cell holds nothing that can be seen. */
export function isBlank(cell: Cell | undefined): boolean {
  return (cell === null || typeof cell !== "object") && trimmed(textOf(cell)) === "";
}

/** The end of a term that a formula has counted from a blank cell: 1904-12-31, or an error. */
export function isFromNothing(cell: Cell | undefined): boolean {
  if (typeof cell !== "object" || cell === null) return false;
  return cell.is === "error" || (cell.is === "date" && cell.serial >= 0 && cell.serial < 4000);
}

/** "1.38E+10", or a number of more digits than a spreadsheet keeps. */
function isRounded(text: string): boolean {
  return /^\d(?:\.\d+)?E\+?\d+$/i.test(text) || /^\d{12,}0{4,}$/.test(text);
}
