import {palette} from "../charts/palette.ts";
import type {Figure} from "../figures/figure.ts";
import {formatCount} from "../locale/format.ts";
import {exportTable} from "./export-table.ts";
import {officeColour, officeText} from "./office-text.ts";
import type {ExportContext} from "./render-svg.ts";
import {tableWidths} from "./table-widths.ts";

/** A line of a page upright, and of one across; in twentieths of a point. */
const lineTwips = {upright: 9071, across: 14002} as const;

/** More columns than a page has room for upright. */
const mostUpright = 8;

/** Whether a figure's table needs a page laid across. */
export function isWideTable(figure: Figure, t: ExportContext["t"]): boolean {
  return exportTable(figure, t).head.length > mostUpright;
}

/** A figure's table as Word's own: the head repeated on each page, numbers at the right, the unknown blank. */
export function writeDocxTable(figure: Figure, t: ExportContext["t"], docx: typeof import("docx")) {
  const {head, rows} = exportTable(figure, t);
  const edge = {style: docx.BorderStyle.SINGLE, size: 4, color: officeColour(palette.rule)};
  const isNarrow = head.length > mostUpright;
  const lineWidth = isNarrow ? lineTwips.across : lineTwips.upright;
  const widths = tableWidths({head, rows}, lineWidth);
  const cell = (text: string, column: number, {isNumber = false, isHead = false} = {}) =>
    new docx.TableCell({
      width: {size: widths[column] ?? 0, type: docx.WidthType.DXA},
      margins: {top: 40, bottom: 40, left: isNarrow ? 40 : 90, right: isNarrow ? 40 : 90},
      ...(isHead ? {shading: {type: docx.ShadingType.CLEAR, fill: officeColour(palette.rosePale)}} : {}),
      children: [
        new docx.Paragraph({
          alignment: isNumber ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          children: [new docx.TextRun({text: officeText(text), bold: isHead, size: isNarrow ? 15 : 19})],
        }),
      ],
    });
  const numbers = rows[0]?.values.length ?? head.length - 1;
  const isNumber = (column: number) => column > 0 && column <= numbers;
  return new docx.Table({
    width: {size: lineWidth, type: docx.WidthType.DXA},
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    borders: {top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge},
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, column) => cell(words, column, {isNumber: isNumber(column), isHead: true})),
      }),
      ...rows.map(
        ({label, values, remark}) =>
          new docx.TableRow({
            cantSplit: true,
            children: [label, ...values, ...(remark === null ? [] : [remark])].map((value, column) =>
              typeof value === "string"
                ? cell(value, column)
                : cell(value === null ? "" : formatCount(value, figure.locale), column, {isNumber: true}),
            ),
          }),
      ),
    ],
  });
}
