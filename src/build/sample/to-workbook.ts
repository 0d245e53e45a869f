import {unzipSync, zipSync} from "fflate";
import writeExcelFile, {type CellObject} from "write-excel-file/node";
import type {SampleCell} from "../../dataset/sample/sample-cells.ts";
import type {TemplateSheet} from "../../dataset/sample/template-sheets.ts";

/** The widest a column becomes, in characters. */
const mostCharacters = 60;
/** The height of a line, as programs don't all work out what a wrapped text needs. */
const linePt = 17;

/** The local time of the parts within a workbook, so that the same sheets make the same bytes. */
const made = new Date(2026, 10, 1);

/** Sheets as an Excel workbook, the headers in sight; texts stay texts, digits of a telephone too. */
export async function toWorkbook(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const {toBuffer} = writeExcelFile(
    sheets.map(({name, rows}) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columnsOf(rows),
      data: rows.map((cells, index) => cells.map((cell) => toCellObject(cell, index === 0, linesOf(cells)))),
    })),
    {fontFamily: "Microsoft YaHei", fontSize: 11},
  );
  return zipSync(unzipSync(await toBuffer()), {mtime: made});
}

function toCellObject(cell: SampleCell, isHeader: boolean, lines: number): CellObject | null {
  if (cell === null) return null;
  const wrapped = lines > 1 ? {wrap: true, alignVertical: "top" as const, height: lines * linePt} : {};
  if (typeof cell === "number") return {value: cell, type: Number, ...wrapped};
  // The format of texts keeps a date or a telephone that is typed over it as it was typed.
  const text = {value: cell, type: String, format: "@", ...wrapped};
  return isHeader ? {...text, fontWeight: "bold", backgroundColor: "#f6e3e8"} : text;
}

/** How many lines a row needs; a note in a row of its own runs on to the right. */
function linesOf(cells: readonly SampleCell[]): number {
  if (cells.length === 1) return 1;
  return Math.max(1, ...cells.map((cell) => Math.ceil(widthOf(cell) / (mostCharacters - 2))));
}

function columnsOf(rows: readonly (readonly SampleCell[])[]): {width: number}[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, 200)) {
    if (cells.length === 1) continue;
    cells.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 8, Math.min(mostCharacters, widthOf(cell) + 2));
    });
  }
  return widths.map((width) => ({width}));
}

/** In digits; a Chinese character is as wide as two. */
function widthOf(cell: SampleCell): number {
  return String(cell ?? "").replace(/[^\0-\u2e7f]/g, "00").length;
}
