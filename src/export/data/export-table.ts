import type {Figure} from "../../figures/figure.ts";
import {figureTable} from "../../figures/figure-table.ts";
import type {Translate} from "../../locale/translate.ts";

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
