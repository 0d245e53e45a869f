import {officeFont} from "../../office-text.ts";
import {headCell, type SheetRow, textCell, valueCell} from "../xlsx-cells.ts";
import type {ChartData} from "./chart-data.ts";
import {chartXml} from "./chart-xml.ts";

export type ChartPart = {data: ChartData; fontPt: number};

/**
 * Puts our own charts and workbooks in the place of a presentation's, in their order.
 *
 * The library that writes the presentation leaves a zero blank in its workbook, writes the
 * unknown as an empty number, and fills no pattern.
 *
 * @param parts - By name; changed in place.
 * @throws {RangeError} If the file has not as many charts: the library has changed.
 */
export async function mendCharts(parts: Record<string, Uint8Array>, charts: readonly ChartPart[]): Promise<void> {
  const {strToU8} = await import("fflate");
  const drawings = numbered(Object.keys(parts), /^ppt\/charts\/chart(\d+)\.xml$/);
  const books = numbered(Object.keys(parts), /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/);
  if (drawings.length !== charts.length || books.length !== charts.length) {
    throw new RangeError(`charts in presentation: ${drawings.length} of ${charts.length}`);
  }
  for (const [index, {data, fontPt}] of charts.entries()) {
    const [drawing, book] = [drawings[index], books[index]];
    if (drawing === undefined || book === undefined) continue;
    parts[drawing] = strToU8(chartXml(data, fontPt));
    parts[book] = await chartWorkbook(data);
  }
}

/** The parts whose names fit, by their number. */
function numbered(names: readonly string[], pattern: RegExp): string[] {
  return names
    .flatMap((name) => {
      const number = pattern.exec(name)?.[1];
      return number === undefined ? [] : [{name, number: Number(number)}];
    })
    .sort((a, b) => a.number - b.number)
    .map(({name}) => name);
}

/** The workbook behind a native chart, which "edit data" opens: the unknown is a blank cell, a zero is a zero. */
async function chartWorkbook({categories, series}: ChartData): Promise<Uint8Array<ArrayBuffer>> {
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
