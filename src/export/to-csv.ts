import type {Figure} from "../figures/figure.ts";
import {figureTable} from "../figures/figure-table.ts";
import type {ExportContext} from "./render-svg.ts";
import {writeCsv} from "./write-csv.ts";

/**
 * Writes a figure as CSV for a spreadsheet: UTF-8 with byte order mark, lines ended by CRLF.
 *
 * @returns A head in the figure's language; a line a row (or node), a column a series, the
 *   unknown left blank; then, after an empty line, title, filters, source and the rest of
 *   what the figure says of itself.
 */
export function toCsv(figure: Figure, {address, t}: ExportContext): string {
  const {rowsAre, series, rows} = figureTable(figure);
  const remarks = rows.map(({endLabel, note}) => [endLabel, note].filter((words) => words !== null).join("; "));
  const hasRemarks = remarks.some((words) => words !== "");
  const {id, version, day, fictional} = figure.dataset;
  const lines = [
    [rowsAre, ...series.map(({label}) => label), ...(hasRemarks ? [t("export.remark")] : [])],
    ...rows.map(({label, values}, index) => [
      label,
      ...values.map((value) => (typeof value === "number" ? String(value) : "")),
      ...(hasRemarks ? [remarks[index] ?? ""] : []),
    ]),
    [],
    [t("export.title"), figure.title],
    [t("export.filters"), figure.filterLine],
    [t("export.unitHead"), figure.unit],
    ...figure.notes.map((note) => [t("export.note"), note]),
    [t("export.source"), figure.sourceLine],
    [t("export.day"), day],
    [t("export.dataset"), `${id} ${version}`],
    ...(fictional ? [[t("export.note"), t("export.fictional")]] : []),
    [t("export.addressHead"), address],
  ];
  return writeCsv(lines);
}
