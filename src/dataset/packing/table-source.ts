import type {Pace} from "../import/pace.ts";
import type {Cell, Sheet, Workbook} from "../import/workbook.ts";

/** A row as it is read: its number as a spreadsheet shows it, and its cells by the file's columns. */
export type TakeRow = (number: number, cells: readonly Cell[], loose: readonly number[]) => void;

/** A file of one table that is read by pieces, from its head once and then from its beginning. */
export type TableSource = {
  format: Workbook["format"];
  /** How a text file is read. */
  text: Workbook["text"];
  /** Its first rows: enough to find the header, and which column is which. */
  head: Sheet;
  /**
   * Gives every row that holds anything; cells of columns that are not asked for may be `null`.
   *
   * @throws {WorkbookError} What the file's own reader throws.
   */
  read: (columns: readonly number[], take: TakeRow, pace: Pace) => Promise<void>;
};

/** So many rows are looked at to know a file's columns. */
export const headRows = 300;
