import {unzipSync, zipSync} from "fflate";
import writeExcelFile, {type CellObject} from "write-excel-file/node";
import type {SampleCell} from "../../dataset/sample/sample-cells.ts";
import type {TemplateSheet} from "../../dataset/sample/template-sheets.ts";

/** The widest a column becomes, in characters. */
const mostCharacters = 48;

/** The local time of the parts within a workbook, so that the same sheets make the same bytes. */
const made = new Date(2026, 10, 1);

/** Sheets as an Excel workbook, the headers in sight; texts stay texts, digits of a telephone too. */
export async function toWorkbook(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const {toBuffer} = writeExcelFile(
    sheets.map(({name, rows}) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widthsOf(rows),
      data: rows.map((cells, index) => cells.map((cell) => toCellObject(cell, index === 0))),
    })),
    {fontFamily: "Microsoft YaHei", fontSize: 11},
  );
  return zipSync(unzipSync(await toBuffer()), {mtime: made});
}

function toCellObject(cell: SampleCell, isHeader: boolean): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") return {value: cell, type: Number};
  // The format of texts keeps a date or a telephone that is typed over it as it was typed.
  const text = {value: cell, type: String, format: "@", wrap: cell.length * 2 > mostCharacters};
  return isHeader ? {...text, fontWeight: "bold", backgroundColor: "#f6e3e8"} : text;
}

function widthsOf(rows: readonly (readonly SampleCell[])[]): {width: number}[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, 200)) {
    // A note in a row of its own is as long as it likes.
    if (cells.length === 1) continue;
    cells.forEach((cell, index) => {
      // A Chinese character is as wide as two digits.
      widths[index] = Math.max(widths[index] ?? 8, Math.min(mostCharacters, String(cell ?? "").length * 2 + 2));
    });
  }
  return widths.map((width) => ({width}));
}
