import {relationsOf} from "../../../coverage/relations-of.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {writeCsv} from "../../../export/data/to-csv.ts";
import {fileName} from "../../../export/file-name.ts";
import {saveBlob} from "../../../export/save-blob.ts";
import {filterLine} from "../../../figures/text/filter-line.ts";
import {evidenceOf, sourceLine} from "../../../figures/text/source-line.ts";
import {formatList} from "../../../locale/format.ts";
import {entryWords} from "../../../view/list/entry-words.ts";
import {valueWords} from "../../../view/list/order-records.ts";
import type {PageContext} from "../../../view/page-context.ts";
import {isEntryColumn, type ListColumn} from "../../../view/view.ts";
import {columnWords, usualColumns} from "./list-columns.ts";

/**
 * Saves the list as it is shown as a CSV file.
 *
 * @param address - Where it can be seen again; `null` where no one else could.
 * @returns The file's name.
 */
export function saveList(records: readonly CoverageRecord[], reading: PageContext, address: string | null): string {
  const {catalog, view, locale, t} = reading;
  const context = {...view, catalog, metric: view.within, record: null, locale, t};
  const named = {
    id: "list",
    title: t("explore.title"),
    filterLine: filterLine(context),
    dataset: catalog.dataset.date,
  };
  const name = fileName(named, "csv", t);
  saveBlob(new Blob([listCsv(records, reading, address)], {type: "text/csv;charset=utf-8"}), name);
  return name;
}

/**
 * Writes the list as it is shown as CSV: a line a record, its name and the columns shown, the
 * unknown left blank; then, after an empty line, filters, search, source and the address.
 */
function listCsv(records: readonly CoverageRecord[], reading: PageContext, address: string | null): string {
  const {catalog, view, locale, t} = reading;
  const {id, version, date, fictional} = catalog.dataset;
  const columns = view.list.columns ?? usualColumns(catalog);
  const context = {...view, catalog, metric: view.within, record: null, locale, t};
  return writeCsv([
    [t("record.name"), ...columns.map((column) => columnWords(column, t))],
    ...records.map((record) => [record.name[locale], ...columns.map((column) => cellOf(record, column, reading))]),
    [],
    [t("export.title"), t("explore.title")],
    [t("export.filters"), filterLine(context)],
    ...(view.list.typed === "" ? [] : [[t("explore.list.search"), view.list.typed]]),
    [t("export.source"), sourceLine(evidenceOf(records), context)],
    [t("export.day"), date.day],
    [t("export.dataset"), `${id} ${version}`],
    ...(fictional ? [[t("export.note"), t("export.fictional")]] : []),
    ...(address === null ? [] : [[t("export.addressHead"), address]]),
  ]);
}

function cellOf(record: CoverageRecord, column: ListColumn, reading: PageContext): string {
  const {catalog, locale, t} = reading;
  if (column === "evidence") return formatList([...new Set(record.evidence.map(({paragraph}) => paragraph))], locale);
  if (column === "organisation") {
    const {parent, owner} = relationsOf(record, catalog);
    return formatList(
      [parent, owner].flatMap((one) => (one === null ? [] : [one.name[locale]])),
      locale,
    );
  }
  if (isEntryColumn(column)) return entryWords(record, column, locale) ?? "";
  const {words, through} = valueWords(record, column, reading);
  if (words === null) return "";
  return through === null ? words : `${words} ${t("record.through", {name: through.name[locale]})}`;
}
