import {aboutFigure, exportTable} from "../../data/export-table.ts";
import {officeFont, officeText} from "../../office-text.ts";
import type {ExportContext} from "../../svg/render-svg.ts";
import {fitToWidth} from "../fit-to-width.ts";
import {firstOf, type OfficeItem} from "../office-item.ts";
import {columnsFor, fitHeights, headCell, type SheetRow, textCell, valueCell} from "../xlsx-cells.ts";

/**
 * Writes figures as an Excel workbook: a sheet of numbers each, then a sheet that says of
 * every figure what it is and where it comes from. Several have a sheet of contents first.
 *
 * Numbers are numbers, the unknown is left blank, and a text stays a text whatever it
 * begins with. The heads stay in sight.
 *
 * @throws {RangeError} If there is no figure.
 */
export async function toXlsx(items: readonly OfficeItem[], context: ExportContext): Promise<Blob> {
  const {default: writeExcelFile} = await import("write-excel-file/browser");
  const {t} = context;
  const {figure: first} = firstOf(items);
  const source = t("office.sourceSheet");
  const contents = t("office.contents");
  const names = sheetNames(
    items.map(({figure}) => figure.title),
    [source, contents],
  );
  const sheets = [
    ...(items.length > 1 ? [{sheet: contents, data: contentsRows(items, names, context), stickyRowsCount: 1}] : []),
    ...items.map((item, index) => ({sheet: names[index] ?? "", data: numberRows(item, context), stickyRowsCount: 1})),
    {sheet: source, data: items.flatMap((item) => sourceRows(item, context)), stickyRowsCount: 0},
  ];
  return writeExcelFile(
    sheets.map(({data, ...sheet}) => {
      const columns = columnsFor(data);
      return {...sheet, columns, data: fitHeights(data, columns), orientation: "landscape" as const};
    }),
    {fontFamily: first.locale === "zh" ? officeFont : "Calibri", fontSize: 11, features: [fitToWidth]},
  ).toBlob();
}

function numberRows({figure}: OfficeItem, {t}: ExportContext): SheetRow[] {
  const {head, rows} = exportTable(figure, t);
  return [
    head.map((words, index) => headCell(words, index === 0)),
    ...rows.map(({label, values, remark}) => [
      textCell(label),
      ...values.map(valueCell),
      ...(remark === null ? [] : [textCell(remark)]),
    ]),
  ];
}

/** A figure's own words, then an empty row. */
function sourceRows({figure, caption}: OfficeItem, context: ExportContext): SheetRow[] {
  const lines: (readonly [string, string])[] = [
    ...aboutFigure(figure, context),
    ...(figure.n === null ? [] : [[context.t("office.counted"), figure.n.words] as const]),
    [context.t("office.caption"), caption],
  ];
  return [...lines.map(([heading, words]) => [headCell(heading, true), textCell(words)]), []];
}

function contentsRows(items: readonly OfficeItem[], names: readonly string[], {t}: ExportContext): SheetRow[] {
  return [
    [t("office.number"), t("export.title"), t("office.caption"), t("office.sheet")].map((words, index) =>
      headCell(words, index > 0),
    ),
    ...items.map(({figure, caption}, index) => [
      valueCell(index + 1),
      textCell(figure.title),
      textCell(caption),
      textCell(names[index] ?? ""),
    ]),
  ];
}

/** Excel takes no longer name for a sheet. */
const mostCharacters = 31;

/**
 * Names of sheets after titles: without what Excel forbids in them, cut, and each once
 * whatever the case of its letters.
 *
 * @param taken - Names that other sheets have.
 */
export function sheetNames(titles: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return titles.map((title) => {
    const words = officeText(title)
      .replace(/[[\]:*?/\\：]+/g, " ")
      .replace(/ {2,}/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    for (let times = 1; ; times++) {
      const end = times === 1 ? "" : ` ${times}`;
      const name = `${cut(words || "1", mostCharacters - end.length)}${end}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}

/** At most so many UTF-16 units, no character halved, no apostrophe or space left at the end. */
function cut(words: string, most: number): string {
  let kept = "";
  for (const character of words) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.replace(/[' ]+$/, "");
}
