import {dueDate} from "../../coverage/register/due-date.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {EntryColumn} from "../view.ts";

/** What a register's row has in a column of the list; `null` where it is blank, or the record is no row. */
export function entryWords({entry}: CoverageRecord, column: EntryColumn, locale: Locale): string | null {
  if (entry === undefined) return null;
  if (column === "due") return dueDate(entry)?.date ?? null;
  const value = entry[column];
  return typeof value === "number" ? formatCount(value, locale) : value;
}

/** The same as it is sorted: numbers by their size. */
export function entrySortWords(record: CoverageRecord, column: EntryColumn, locale: Locale): string | null {
  const value = column === "due" ? null : (record.entry?.[column] ?? null);
  return typeof value === "number" ? String(value).padStart(9, "0") : entryWords(record, column, locale);
}
