import type {Figure} from "../../figures/figure.ts";
import {officeText} from "../office/office-text.ts";
import type {ExportContext} from "../svg/render-svg.ts";
import {exportTable} from "./export-table.ts";
import {harmless} from "./harmless.ts";

/** Writes a figure's table as plain text, a tab between cells: what is pasted where no table can be. */
export function toTsv(figure: Figure, {t}: ExportContext): string {
  const {head, rows} = exportTable(figure, t);
  const lines = [
    head,
    ...rows.map(({label, values, remark}) => [
      label,
      ...values.map((value) => (value === null ? "" : String(value))),
      ...(remark === null ? [] : [remark]),
    ]),
  ];
  return lines.map((cells) => `${cells.map((cell) => harmless(officeText(cell))).join("\t")}\r\n`).join("");
}
