import {palette} from "../../../charts/palette.ts";
import {formatCount} from "../../../locale/format.ts";
import type {Locale} from "../../../locale/locale.ts";
import type {ExportTable} from "../../data/export-table.ts";
import {officeColour, officeText, otherFont} from "../../office-text.ts";
import {tableWidths} from "../table-widths.ts";

/** A table's page, text and columns; lengths in twentieths of a point. */
export type TableSetting = {
  isAcross: boolean;
  halfPoints: number;
  cellTwips: number;
  lineTwips: number;
  widths: readonly number[];
};

const twipsPerPx = 15;

/** From the usual way on: smaller text, then a page laid across. `lineTwips` is what its margins leave. */
const ways = [
  {isAcross: false, halfPoints: 19, cellTwips: 90, lineTwips: 9071},
  {isAcross: false, halfPoints: 16, cellTwips: 60, lineTwips: 9071},
  {isAcross: true, halfPoints: 19, cellTwips: 90, lineTwips: 14002},
  {isAcross: true, halfPoints: 15, cellTwips: 40, lineTwips: 14002},
] as const;

/** How a table is set so that no word of it is broken; the widest way and smallest text where none will do. */
export function docxTableSetting(table: ExportTable): TableSetting {
  const settings = ways.map((way) => {
    const text = {
      fontPx: ((way.halfPoints * 10) / twipsPerPx) * otherFont,
      padPx: (way.cellTwips * 2) / twipsPerPx + 1,
    };
    const {widthsPx, breaksWords} = tableWidths(table, way.lineTwips / twipsPerPx, text);
    return {...way, widths: wholeWidths(widthsPx, way.lineTwips), breaksWords};
  });
  const found = settings.find(({breaksWords}) => !breaksWords) ?? settings.at(-1);
  if (found === undefined) throw new RangeError("no way to set a table");
  return found;
}

/** The last column takes what rounding leaves, so that all together are as wide as the line. */
function wholeWidths(widthsPx: readonly number[], lineTwips: number): number[] {
  const widths = widthsPx.slice(0, -1).map((px) => Math.floor(px * twipsPerPx));
  return [...widths, widths.reduce((left, width) => left - width, lineTwips)];
}

/** So many rows stay with a table's head: fewer at the foot of a page look lost. */
const rowsWithHead = 3;

/** A figure's table as Word's own: the head repeated on each page, numbers at the right, the unknown blank. */
export function writeDocxTable(
  {head, rows}: ExportTable,
  {halfPoints, cellTwips, lineTwips, widths}: TableSetting,
  locale: Locale,
  docx: typeof import("docx"),
) {
  const edge = {style: docx.BorderStyle.SINGLE, size: 4, color: officeColour(palette.rule)};
  const cell = (text: string, column: number, {isNumber = false, isHead = false, keepNext = false} = {}) =>
    new docx.TableCell({
      width: {size: widths[column] ?? 0, type: docx.WidthType.DXA},
      margins: {top: 40, bottom: 40, left: cellTwips, right: cellTwips},
      ...(isHead ? {shading: {type: docx.ShadingType.CLEAR, fill: officeColour(palette.rosePale)}} : {}),
      children: [
        new docx.Paragraph({
          keepNext,
          alignment: isNumber ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          children: [new docx.TextRun({text: officeText(text), bold: isHead, size: halfPoints})],
        }),
      ],
    });
  const numbers = rows[0]?.values.length ?? head.length - 1;
  const isNumber = (column: number) => column > 0 && column <= numbers;
  return new docx.Table({
    width: {size: lineTwips, type: docx.WidthType.DXA},
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    borders: {top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge},
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, column) =>
          cell(words, column, {isNumber: isNumber(column), isHead: true, keepNext: true}),
        ),
      }),
      ...rows.map(
        ({label, values, remark}, row) =>
          new docx.TableRow({
            cantSplit: true,
            children: [label, ...values, ...(remark === null ? [] : [remark])].map((value, column) => {
              const keepNext = row < Math.min(rowsWithHead, rows.length) - 1;
              return typeof value === "string"
                ? cell(value, column, {keepNext})
                : cell(value === null ? "" : formatCount(value, locale), column, {isNumber: true, keepNext});
            }),
          }),
      ),
    ],
  });
}
