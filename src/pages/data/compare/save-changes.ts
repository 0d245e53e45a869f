import type {CellValue} from "../../../coverage/register/cell-value.ts";
import type {ComparedColumn, RegisterComparison} from "../../../coverage/register/compare-registers.ts";
import type {RegisterEntry} from "../../../dataset/register/register.ts";
import {writeCsv} from "../../../export/data/to-csv.ts";
import {safeFileName} from "../../../export/file-name.ts";
import {saveBlob} from "../../../export/save-blob.ts";
import {columnLabel} from "../../../figures/register/column-label.ts";
import {formatList} from "../../../locale/format.ts";
import {type ChangeWording, changeWords, placeWords} from "./change-words.ts";

/**
 * Saves what is new, gone and changed as CSV.
 *
 * @returns The file's name.
 */
export function saveChanges(comparison: RegisterComparison, wording: ChangeWording): string {
  const [after, before] = wording.registers;
  const name = wording.t("registerCompare.file.name", {earlier: before.title, later: after.title});
  const file = safeFileName(name, "csv", after.id);
  saveBlob(new Blob([writeCsv(changesTable(comparison, wording))], {type: "text/csv;charset=utf-8"}), file);
  return file;
}

/**
 * The changes as lines of text, heads first: a line for each row that is new, gone or can't be
 * told from its like, and for each change of a row; then what was compared. Of the columns only
 * public ones are ever compared.
 */
export function changesTable(comparison: RegisterComparison, wording: ChangeWording): string[][] {
  const {locale, t} = wording;
  const {added, gone, changed, ambiguous, notCompared} = comparison;
  const [after, before] = wording.registers;
  const line = (sort: "added" | "gone" | "changed" | "before" | "after", {name, township}: RegisterEntry) => [
    t(`registerCompare.file.${sort}`),
    name,
    placeWords(township, wording),
  ];
  // A number with its grouping is text to a spreadsheet.
  const cellWords = (value: CellValue, column: ComparedColumn) =>
    typeof value === "number" ? String(value) : changeWords(value, column, wording);
  const columns = notCompared.map((column) => columnLabel(column, t));
  return [
    [
      t("registerCompare.file.sort"),
      t("registerFigures.column.name"),
      t("registerFigures.column.township"),
      ...(["column", "from", "to"] as const).map((key) => t(`registerCompare.file.${key}`)),
    ],
    ...added.map((entry) => [...line("added", entry), "", "", ""]),
    ...gone.map((entry) => [...line("gone", entry), "", "", ""]),
    ...changed.flatMap(({after: entry, changes}) =>
      changes.map(({column, from, to}) => [
        ...line("changed", entry),
        columnLabel(column, t),
        cellWords(from, column),
        cellWords(to, column),
      ]),
    ),
    ...ambiguous.flatMap((group) => [
      ...group.before.map((entry) => [...line("before", entry), "", "", ""]),
      ...group.after.map((entry) => [...line("after", entry), "", "", ""]),
    ]),
    [],
    [t("registerCompare.earlier"), before.title, before.file, before.day],
    [t("registerCompare.later"), after.title, after.file, after.day],
    ...(columns.length === 0 ? [] : [[t("registerCompare.lists.notCompared", {columns: formatList(columns, locale)})]]),
    ...(before.fictional || after.fictional ? [[t("registerFigures.fictional")]] : []),
  ];
}
