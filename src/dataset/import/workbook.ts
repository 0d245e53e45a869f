/**
 * A cell as a file holds it, not as a spreadsheet shows it: text and numbers stand as they
 * are, and what needs a word of its own is told apart. `null` is an empty cell.
 */
export type Cell =
  | string
  | number
  | null
  /** A number with the format of a date: days since 1899-12-30, also in a file of the 1904 system; the fraction is the time. */
  | {is: "date"; serial: number}
  /** An error of the spreadsheet: "#REF!". */
  | {is: "error"; text: string}
  /** A formula whose value the file does not hold: "DATE(2022,9,1)". */
  | {is: "formula"; text: string};

/** A row by its number in the sheet, the first being 1; a file may leave out rows between. */
export type SheetRow = {number: number; cells: readonly Cell[]; isHidden: boolean};

/** Cells taken together, rows by their number, columns from 0, both ends included; the first holds what all show. */
export type Merge = {firstRow: number; lastRow: number; firstColumn: number; lastColumn: number};

/** A sheet among those that are read as one: its name, and how many rows stand before its first. */
export type SheetPart = {name: string; before: number};

export type Sheet = {
  name: string;
  isHidden: boolean;
  /** Those that hold anything, in their order. */
  rows: readonly SheetRow[];
  merges: readonly Merge[];
  /** Cells whose quotes are not closed as the format asks. */
  looseQuotes: readonly {row: number; column: number}[];
  /** The sheets of the file that it is put together of; absent where it is one of them. */
  parts?: readonly SheetPart[];
};

/** A file of tables, read: cells with their places, and nothing decided about what they mean. */
export type Workbook = {
  file: string;
  format: "csv" | "xlsx" | "parquet";
  /** How a text file was read; `null` where the format knows it itself. */
  text: {encoding: TextEncoding; delimiter: "," | ";" | "\t"} | null;
  sheets: readonly Sheet[];
};

export const textEncodings = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof textEncodings)[number];
