import type {CoverageRecord} from "../../../dataset/schema.ts";
import {fileName} from "../../../export/file-name.ts";
import {saveBlob} from "../../../export/save-blob.ts";
import {filterLine} from "../../../figures/text/filter-line.ts";
import type {PageContext} from "../../../view/page-context.ts";
import {listCsv} from "./list-csv.ts";

/**
 * Saves the list as it is shown as a CSV file.
 *
 * @returns The file's name.
 */
export function saveList(records: readonly CoverageRecord[], reading: PageContext, address: string): string {
  const {catalog, view, locale, t} = reading;
  const context = {...view, catalog, metric: view.within, record: null, locale, t};
  const named = {
    id: "list",
    title: t("explore.title"),
    filterLine: filterLine(context),
    dataset: catalog.dataset.date,
  };
  const name = fileName(named, "csv", t("export.all"));
  saveBlob(new Blob([listCsv(records, reading, address)], {type: "text/csv;charset=utf-8"}), name);
  return name;
}
