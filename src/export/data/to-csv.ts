import type {Figure} from "../../figures/figure.ts";
import type {ExportContext} from "../svg/render-svg.ts";
import {aboutFigure} from "./about-figure.ts";
import {exportTable} from "./export-table.ts";
import {writeCsv} from "./write-csv.ts";

/**
 * Writes a figure as CSV for a spreadsheet: UTF-8 with byte order mark, lines ended by CRLF.
 *
 * @returns A head in the figure's language; a line a row (or node), a column a series, the
 *   unknown left blank; then, after an empty line, title, filters, source and the rest of
 *   what the figure says of itself.
 */
export function toCsv(figure: Figure, context: ExportContext): string {
  const {head, rows} = exportTable(figure, context.t);
  return writeCsv([
    head,
    ...rows.map(({label, values, remark}) => [
      label,
      ...values.map((value) => (value === null ? "" : String(value))),
      ...(remark === null ? [] : [remark]),
    ]),
    [],
    ...aboutFigure(figure, context),
  ]);
}
