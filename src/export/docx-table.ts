import {palette} from "../charts/palette.ts";
import type {Figure} from "../figures/figure.ts";
import {formatCount} from "../locale/format.ts";
import {exportTable} from "./export-table.ts";
import {officeColour, officeText} from "./office-text.ts";
import type {ExportContext} from "./render-svg.ts";
import {tableWidths} from "./table-widths.ts";

/** 16 cm in twentieths of a point. */
const lineTwips = 9071;

/** A figure's table as Word's own: the head repeated on each page, numbers at the right, the unknown blank. */
export function writeDocxTable(figure: Figure, t: ExportContext["t"], docx: typeof import("docx")) {
  const {head, rows} = exportTable(figure, t);
  const edge = {style: docx.BorderStyle.SINGLE, size: 4, color: officeColour(palette.rule)};
  const widths = tableWidths({head, rows}, lineTwips);
  const isNarrow = head.length > 8;
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
    width: {size: lineTwips, type: docx.WidthType.DXA},
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
