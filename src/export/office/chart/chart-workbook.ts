import {officeFont} from "../office-text.ts";
import {headCell, type SheetRow, textCell, valueCell} from "../xlsx/xlsx-cells.ts";
import type {ChartData} from "./chart-data.ts";

/** The workbook behind a native chart, which "edit data" opens: the unknown is a blank cell, a zero is a zero. */
export async function chartWorkbook({categories, series}: ChartData): Promise<Uint8Array<ArrayBuffer>> {
  const {default: writeExcelFile} = await import("write-excel-file/browser");
  const rows: SheetRow[] = [
    [textCell(" "), ...series.map(({name}) => headCell(name, false))],
    ...categories.map((category, index) => [
      // With its line breaks, which `textCell` would take out: it is the chart's category to the letter.
      {...textCell(""), value: category},
      ...series.map(({values}) => valueCell(values[index] ?? null)),
    ]),
  ];
  const columns = [{width: 40}, ...series.map(() => ({width: 18}))];
  const book = await writeExcelFile([{sheet: "Sheet1", data: rows, columns}], {fontFamily: officeFont}).toBlob();
  return new Uint8Array(await book.arrayBuffer());
}
