import type {Sheet} from "../../import/workbook.ts";
import {privateColumns, type RegisterColumn} from "../register.ts";
import {isPersonal} from "../values/personal.ts";
import {textOf} from "../values/plain-text.ts";
import {numberingHeaders} from "./column-aliases.ts";
import {columnOfHeader, type Sureness} from "./column-of-header.ts";
import type {SheetHeader} from "./find-header.ts";
import {headerKey} from "./header-key.ts";
import {isPrivateHeader} from "./is-private-header.ts";

/**
 * What is done with a column of a file: it is one of a register's; it is kept as it is
 * ("other"); it stays on the machine ("private"); or it is not read at all ("left out").
 */
export type ColumnUse = RegisterColumn | "other" | "private" | "left out";

/** The use of every column of a file, in its order; what the reader may correct by hand. */
export type Mapping = readonly ColumnUse[];

export type ColumnMatch = {
  /** From 0. */
  index: number;
  /** As it stands, its group before it: "覆盖情况 组织数". */
  header: string;
  use: ColumnUse;
  sure: Sureness;
};

const numbering = new Set(numberingHeaders.split(" ").map(headerKey));
/** An unknown column is private where so large a part of its values are persons' numbers. */
const personalShare = 0.2;
const samples = 200;

/**
 * Which column of a file is which of a register's. A column of a person's contact or identity
 * is private by its header or by its values, whatever it is called; of two that would be the
 * same column, the surer one is, or else the first.
 */
export function matchColumns(header: SheetHeader, sheet: Sheet): ColumnMatch[] {
  const firstRow = header.rows.at(-1) ?? 0;
  const rows = sheet.rows.filter(({number}) => number > firstRow).slice(0, samples);
  const width = rows.reduce((widest, {cells}) => Math.max(widest, cells.length), header.labels.length);
  const taken = surestOf(header);
  const headers = formatHeaders(header, width);
  return Array.from({length: width}, (_, index) => {
    const label = header.labels[index] ?? "";
    const group = header.groups[index] ?? "";
    const known = columnOfHeader(label, group);
    const use = (): {use: ColumnUse; sure: Sureness} => {
      if (known !== null && taken.get(known.column) === index) return {use: known.column, sure: known.sure};
      if (numbering.has(headerKey(label)) || label.trim() === "__proto__") return {use: "left out", sure: "certain"};
      if ((known !== null && isPrivateColumn(known.column)) || isPrivateHeader(label) || isPrivateHeader(group))
        return {use: "private", sure: "certain"};
      const values = rows.map(({cells}) => textOf(cells[index])).filter((value) => value !== "");
      if (values.length > 0 && values.filter(isPersonal).length >= values.length * personalShare && !isCode(label))
        return {use: "private", sure: "guess"};
      const isNothing = headerKey(label) === "" && (values.length === 0 || areNumbering(values));
      return {use: isNothing ? "left out" : "other", sure: "likely"};
    };
    return {index, header: headers[index] ?? "", ...use()};
  });
}

export function toMapping(matches: readonly ColumnMatch[]): Mapping {
  return matches.map(({use}) => use);
}

export function isPrivateColumn(use: ColumnUse): boolean {
  return use === "private" || privateColumns.some((column) => column === use);
}

/** A header on one line, its group before it. */
export function formatHeader(label: string, group: string): string {
  return [group, label]
    .map((part) => part.replace(/[\s\ufeff\u200b]+/g, " ").trim())
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * The headers of so many columns, each once: of two that are the same the second is "备注 (2)",
 * and a column without one is called as a spreadsheet does, "E".
 */
export function formatHeaders({labels, groups}: SheetHeader, width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({length: width}, (_, index) => {
    const header = formatHeader(labels[index] ?? "", groups[index] ?? "") || columnLetters(index);
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** 1, 2, 3, …: the rows' numbers in a column without a header. */
function areNumbering(values: readonly string[]): boolean {
  const numbers = values.filter((value) => /^\d+$/.test(value));
  return (
    numbers.length * 2 > values.length &&
    numbers.every((value, at) => at === 0 || Number(value) > Number(numbers[at - 1]))
  );
}

function isCode(label: string): boolean {
  return /信用代码|机构代码|登记证/.test(headerKey(label));
}

/** Of each column of a register, which of the file's is it. */
function surestOf({labels, groups}: SheetHeader): ReadonlyMap<RegisterColumn, number> {
  const order: readonly Sureness[] = ["certain", "likely", "guess"];
  const taken = new Map<RegisterColumn, number>();
  for (const sure of order) {
    for (const [index, label] of labels.entries()) {
      const known = columnOfHeader(label, groups[index] ?? "");
      if (known !== null && known.sure === sure && !taken.has(known.column)) taken.set(known.column, index);
    }
  }
  return taken;
}
