import type {SheetPart} from "../../import/workbook.ts";

/**
 * A row as a spreadsheet writes its place where sheets are read as one, "霞美镇!12"; else its
 * number alone, "12".
 *
 * @param parts - In their order; absent where a file has the register on one sheet.
 */
export function formatPlace(row: number, parts: readonly SheetPart[] | undefined): string {
  const part = parts?.findLast(({before}) => before < row);
  return part === undefined ? String(row) : `${part.name}!${row - part.before}`;
}

/** The places of several rows that are told as "30, 31, 32". */
export function formatPlaces(rows: string, parts: readonly SheetPart[] | undefined): string {
  return rows.replace(/\d+/g, (row) => formatPlace(Number(row), parts));
}
