import {privateColumns, type RegisterColumn, type RegisterEntry} from "../../dataset/register/register.ts";

/** A column that may be counted and shown; the private ones are none. */
export type PublicColumn = Exclude<RegisterColumn, (typeof privateColumns)[number]>;

/** What an entry has in a column: `null`, or an empty list, is blank. */
export type CellValue = string | number | null | readonly string[];

export function isPublicColumn(column: RegisterColumn): column is PublicColumn {
  return !privateColumns.some((name) => name === column);
}

/** What stands in a column of an entry; of its parent the row. */
export function cellValue(entry: RegisterEntry, column: PublicColumn): CellValue {
  return column === "lever" ? entry.levers : entry[column];
}

export function isBlank(value: CellValue): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
