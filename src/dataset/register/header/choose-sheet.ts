import type {Sheet, Workbook} from "../../import/workbook.ts";
import {RegisterError} from "../register-error.ts";
import {textOf} from "../values/plain-text.ts";
import {columnOfHeader} from "./column-of-header.ts";
import {countKnown, findHeader, type SheetHeader} from "./find-header.ts";
import {formatHeader} from "./match-columns.ts";

/** A sheet as a register's place: its header, if it has one, and how many columns that names. */
type SheetOption = {
  /** From 0. */
  index: number;
  name: string;
  isHidden: boolean;
  header: SheetHeader | null;
  knownColumns: number;
  /** Rows below the header that hold anything. */
  rows: number;
};

export type SheetChoice = {chosen: SheetOption & {header: SheetHeader}; others: readonly SheetOption[]};

/**
 * Which sheet of a workbook holds the register: the one whose header names most columns, of
 * equal ones the visible, then the longer. A sheet of two columns or more is preferred with
 * rows to one without.
 *
 * @throws {RegisterError} If no sheet has a header of a register, or the one that has it has no rows.
 */
export function chooseSheet(workbook: Workbook): SheetChoice {
  const options = workbook.sheets.map(describe);
  const candidates: (SheetOption & {header: SheetHeader})[] = [];
  for (const option of options) if (option.header !== null) candidates.push({...option, header: option.header});
  const chosen = candidates.sort((one, other) => worth(other) - worth(one) || other.rows - one.rows)[0];
  if (chosen === undefined) {
    const first =
      workbook.sheets.find(({rows, isHidden}) => rows.some(hasText) && !isHidden) ??
      workbook.sheets.find(({rows}) => rows.some(hasText));
    if (first === undefined) throw new RegisterError("empty", workbook.file);
    throw new RegisterError("no-known-column", workbook.file, likelyHeader(first));
  }
  if (chosen.rows === 0) throw new RegisterError("no-rows", workbook.file, headerTexts(chosen.header));
  return {chosen, others: options.filter(({index}) => index !== chosen.index)};
}

/** A hidden sheet, or one without rows or names, must name far more columns than another. */
function worth({knownColumns, isHidden, rows, header}: SheetOption): number {
  const names = header?.labels.some((label, at) => columnOfHeader(label, header.groups[at] ?? "")?.column === "name");
  return (knownColumns * 2 + (names === true ? 10 : 1)) * (isHidden ? 0.5 : 1) * (rows === 0 ? 0.1 : 1);
}

function describe(sheet: Sheet, index: number): SheetOption {
  const header = findHeader(sheet);
  const lastOfHeader = header?.rows.at(-1) ?? 0;
  return {
    index,
    name: sheet.name,
    isHidden: sheet.isHidden,
    header,
    knownColumns: header === null ? 0 : countKnown(header),
    rows: sheet.rows.filter((row) => row.number > lastOfHeader && hasText(row)).length,
  };
}

function hasText({cells}: Sheet["rows"][number]): boolean {
  return cells.some((cell) => cell !== null && (typeof cell !== "string" || cell.trim() !== ""));
}

function headerTexts({labels, groups}: SheetHeader): string[] {
  return labels.map((label, at) => formatHeader(label, groups[at] ?? "")).filter((text) => text !== "");
}

/** The first row of several cells, or the first at all. */
function likelyHeader({rows}: Sheet): string[] {
  const texts = rows.filter(hasText).map(({cells}) =>
    cells
      .map(textOf)
      .map((text) => formatHeader(text, ""))
      .filter((text) => text !== ""),
  );
  return texts.find((row) => row.length > 1) ?? texts[0] ?? [];
}
