import type {Locale} from "../../locale/locale.ts";
import {officeFont} from "../office-text.ts";
import {fitToWidth} from "./fit-to-width.ts";
import {columnsFor, fitHeights, headCell, type SheetRow, textCell, valueCell} from "./xlsx-cells.ts";

export type WorkbookTable = {
  sheet: string;
  /** Lines of cells, heads first; the heads stay in sight. */
  table: readonly (readonly (string | number)[])[];
  /** What is said of the table, below it. */
  about: readonly (readonly (string | number)[])[];
  locale: Locale;
};

/** Writes a list as an Excel workbook of one sheet: numbers are numbers, and a text stays a text whatever it begins with. */
export async function tableToXlsx({sheet, table, about, locale}: WorkbookTable): Promise<Blob> {
  const {default: writeExcelFile} = await import("write-excel-file/browser");
  const [head = [], ...lines] = table;
  const rowOf = (cells: readonly (string | number)[]): SheetRow =>
    cells.map((cell) => (typeof cell === "number" ? valueCell(cell) : textCell(cell)));
  const listed = [head.map((words) => headCell(String(words), true)), ...lines.map(rowOf)];
  const columns = columnsFor(listed);
  const data = fitHeights([...listed, [], ...about.map(rowOf)], columns);
  return writeExcelFile([{sheet, data, columns, stickyRowsCount: 1, orientation: "landscape" as const}], {
    fontFamily: locale === "zh" ? officeFont : "Calibri",
    fontSize: 11,
    features: [fitToWidth],
  }).toBlob();
}
