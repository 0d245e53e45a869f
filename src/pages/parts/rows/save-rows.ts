import type {RowStore} from "../../../dataset/rows/row-store.ts";
import type {ShownRow} from "../../../dataset/rows/shown-row.ts";
import {byteOrderMark, csvLines} from "../../../export/data/to-csv.ts";
import {fileName} from "../../../export/file-name.ts";
import {saveBlob} from "../../../export/save-blob.ts";
import type {Translate} from "../../../locale/translate.ts";
import {columnHeading, type RowColumn, shownColumns, sourceOf} from "./row-columns.ts";
import {amountAt, cellWords, type RowNames, valuesAt} from "./row-words.ts";

/** What is saved: the rows at these places, in their order, and what the file says of itself. */
export type SavedRows = {
  store: RowStore;
  places: Uint32Array;
  names: RowNames;
  typed: string;
  filterLine: string;
  /** Where they can be seen again; `null` where no one else could. */
  address: string | null;
  t: Translate;
};

/** So many are written at once, a few milliseconds' work. */
const rowsAtOnce = 500;

/** So many of these are one part of the file: thousands of parts are slow to be put together. */
const textsInPart = 20;

/** So long the page may be kept from its reader. */
const sliceMs = 16;

/**
 * Saves rows as a CSV file, written in slices.
 *
 * @param onProgress - Told how many are written.
 * @returns The file's name.
 * @throws The signal's reason once it is aborted; what the store throws.
 */
export async function saveRows(
  saved: SavedRows,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const {names, filterLine, t} = saved;
  const {id, title, day} = names.packed;
  /** What is written goes where the browser keeps files: a string of all would take the page's memory. */
  const parts: Blob[] = [];
  let texts: string[] = [];
  for await (const {text, done} of rowsCsv(saved)) {
    signal.throwIfAborted();
    texts.push(text);
    if (texts.length < textsInPart) continue;
    parts.push(new Blob(texts));
    texts = [];
    onProgress(done);
  }
  const name = fileName({id, title, filterLine, dataset: {day}}, "csv", t);
  saveBlob(new Blob([...parts, ...texts], {type: "text/csv;charset=utf-8"}), name);
  return name;
}

/**
 * Writes rows as CSV, part by part: a line a row, its region's code and the columns shown, the
 * unknown left blank; then, after an empty line, filters, search, source and the address.
 */
export async function* rowsCsv({
  store,
  places,
  names,
  typed,
  filterLine,
  address,
  t,
}: SavedRows): AsyncGenerator<{text: string; done: number}, void> {
  const {packed} = names;
  const columns = shownColumns(packed);
  const headings = columns.map((column) => columnHeading(column, t));
  yield {text: byteOrderMark + csvLines([[t("regions.rows.regionCode"), ...headings]]), done: 0};
  const partFrom = (from: number) => places.slice(from, from + rowsAtOnce);
  let coming = store.rowsAt(partFrom(0));
  let until = performance.now() + sliceMs;
  for (let from = 0; from < places.length; from += rowsAtOnce) {
    const part = partFrom(from);
    const texts = await coming;
    coming = store.rowsAt(partFrom(from + rowsAtOnce));
    // Nobody waits for it any more when the file is given up.
    coming.catch(() => undefined);
    const lines = texts.map((text, at) => {
      const place = part[at] ?? 0;
      const cells = columns.map((column) => writtenWords(column, place, text, names));
      return [valuesAt(packed, "region", place)[0] ?? "", ...cells];
    });
    yield {text: csvLines(lines), done: from + part.length};
    if (performance.now() >= until) {
      // The page answers meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + sliceMs;
    }
  }
  const about = [
    [],
    [t("export.title"), packed.title],
    [t("export.filters"), filterLine],
    ...(typed.trim() === "" ? [] : [[t("regions.rows.search"), typed]]),
    [t("export.source"), t("registerFigures.sourceNoSheet", {title: packed.title, file: packed.file, day: packed.day})],
    [t("export.day"), packed.day],
    [t("export.dataset"), packed.id],
    ...(packed.fictional ? [[t("export.note"), t("export.fictional")]] : []),
    ...(address === null ? [] : [[t("export.addressHead"), address]]),
  ];
  yield {text: csvLines(about), done: places.length};
}

/** As on the page, but a number as a number. */
function writtenWords(column: RowColumn, place: number, text: ShownRow, names: RowNames): string {
  const source = sourceOf(column);
  if (source.of !== "measure") return cellWords(column, place, text, names) ?? "";
  const amount = amountAt(names.packed, source.measure, place);
  return amount === null ? "" : String(amount);
}
