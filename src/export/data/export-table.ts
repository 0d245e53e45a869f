import type {Figure} from "../../figures/figure.ts";
import {figureTable} from "../../figures/figure-table.ts";
import type {Translate} from "../../locale/translate.ts";
import type {ExportContext} from "../svg/render-svg.ts";

/** A row: its label, a number a column (`null` is unknown or does not apply), and its remark where the table has any. */
type ExportRow = {label: string; values: readonly (number | null)[]; remark: string | null};

export type ExportTable = {head: readonly string[]; rows: readonly ExportRow[]};

/** A figure's table as files hold it: with a last column of remarks where a row has one. */
export function exportTable(figure: Figure, t: Translate): ExportTable {
  const {rowsAre, series, rows} = figureTable(figure);
  const remarks = rows.map(({endLabel, note}) => [endLabel, note].filter((words) => words !== null).join("; "));
  const hasRemarks = remarks.some((words) => words !== "");
  return {
    head: [rowsAre, ...series.map(({label}) => label), ...(hasRemarks ? [t("export.remark")] : [])],
    rows: rows.map(({label, values}, index) => ({
      label,
      values: values.map((value) => value ?? null),
      remark: hasRemarks ? (remarks[index] ?? "") : null,
    })),
  };
}

/** What a figure says of itself, a line each with its heading: title, filters, unit, notes, source, data, and address where there is one. */
export function aboutFigure(figure: Figure, {address, t}: ExportContext): (readonly [string, string])[] {
  const {id, version, day, fictional} = figure.dataset;
  return [
    [t("export.title"), figure.title],
    [t("export.filters"), figure.filterLine],
    [t("export.unitHead"), figure.unit],
    ...figure.notes.map((note) => [t("export.note"), note] as const),
    [t("export.source"), figure.sourceLine],
    [t("export.day"), day],
    [t("export.dataset"), `${id} ${version}`],
    ...(fictional ? [[t("export.note"), t("export.fictional")] as const] : []),
    ...(address === null ? [] : [[t("export.addressHead"), address] as const]),
  ];
}

/** A text that a spreadsheet would run as a formula, made a text by an apostrophe. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
