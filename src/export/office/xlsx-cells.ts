import type {CellObject} from "write-excel-file/browser";
import {palette} from "../../charts/palette.ts";
import {textWidthPx} from "../../charts/text/text-width.ts";
import {wrapText} from "../../charts/text/wrap-text.ts";
import {officeText} from "../office-text.ts";

/** A row of a sheet; `null` is a blank cell. */
export type SheetRow = (CellObject | null)[];

/** The widest a column becomes, in characters; longer texts are wrapped. */
const mostCharacters = 60;
const characterPx = 7;
const fontPx = 15;
const linePt = 17;
/** Excel takes no higher row. */
const mostPt = 409;

export function textCell(text: string): CellObject {
  return {value: officeText(text), type: String, wrap: true, alignVertical: "top"};
}

/** A heading, at the left over words and at the right over numbers. */
export function headCell(text: string, isText: boolean): CellObject {
  return {
    ...textCell(text),
    fontWeight: "bold",
    align: isText ? "left" : "right",
    backgroundColor: palette.rosePale,
    bottomBorderColor: palette.rose,
    bottomBorderStyle: "thin",
  };
}

/** A number, whole as it is; the unknown leaves its cell blank. */
export function valueCell(value: number | null): CellObject | null {
  return value === null ? null : {value, type: Number, format: "#,##0", alignVertical: "top"};
}

/** As wide as a column's longest text, within limits. */
export function columnsFor(rows: readonly SheetRow[]): {width: number}[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length: count}, (_, column) => {
    const widths = rows.map((row) => textWidthPx(String(row[column]?.value ?? ""), fontPx) / characterPx + 2);
    return {width: Math.round(Math.min(mostCharacters, Math.max(8, ...widths)))};
  });
}

/** Gives a row the height that its wrapped texts need, which not every program works out when it opens a file. */
export function fitHeights(rows: readonly SheetRow[], columns: readonly {width: number}[]): SheetRow[] {
  return rows.map((row) => {
    const lines = row.map((cell, column) => {
      const spacePx = ((columns[column]?.width ?? mostCharacters) - 1) * characterPx;
      return cell?.type === String ? wrapText(String(cell.value), spacePx, fontPx).length : 1;
    });
    const most = Math.max(1, ...lines);
    if (most === 1) return row;
    return row.map((cell) => (cell === null ? null : {...cell, height: Math.min(most * linePt, mostPt)}));
  });
}
