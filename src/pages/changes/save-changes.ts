import {writeCsv} from "../../export/data/to-csv.ts";
import {safeFileName} from "../../export/file-name.ts";
import {saveBlob} from "../../export/save-blob.ts";
import {formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {ChangeKind} from "../../view/view.ts";
import type {ChangeItem} from "./change-items.ts";
import type {Side} from "./side.ts";

export const listFormats = ["csv", "xlsx"] as const;

export type ListFormat = (typeof listFormats)[number];

/** As many lines are made a workbook without keeping the page for long. */
export const mostSheetLines = 5000;

export type SavedChanges = {
  items: readonly ChangeItem[];
  /** The kinds that are listed; empty for all. */
  kinds: readonly ChangeKind[];
  earlier: Side;
  later: Side;
  /** What is said of the list besides, a line each. */
  notes: readonly string[];
  locale: Locale;
  t: Translate;
};

/**
 * Saves the list of changes.
 *
 * @returns The file's name.
 */
export async function saveChanges(changes: SavedChanges, format: ListFormat): Promise<string> {
  const {earlier, later, locale, t} = changes;
  const titles = {earlier: earlier.dataset.title[locale], later: later.dataset.title[locale]};
  const name = safeFileName(t("changes.file.name", titles), format, later.dataset.id);
  saveBlob(await blobOf(changes, format), name);
  return name;
}

async function blobOf(changes: SavedChanges, format: ListFormat): Promise<Blob> {
  const {table, about} = changesTable(changes);
  const {t, locale} = changes;
  if (format === "xlsx") {
    const {tableToXlsx} = await import("../../export/office/table-to-xlsx.ts");
    return tableToXlsx({sheet: t("changes.title"), table, about, locale});
  }
  const lines = [...table, [], ...about].map((cells) => cells.map(String));
  return new Blob([writeCsv(lines)], {type: "text/csv;charset=utf-8"});
}

/**
 * The changes as lines of cells, heads first: a line for each thing that is new, gone or can't
 * be told from its like, and for each change of a thing; apart from them what was compared. Of
 * a register's columns only public ones are ever compared.
 */
export function changesTable({items, kinds, earlier, later, notes, locale, t}: SavedChanges) {
  const isRegister = later.dataset.basis === "register";
  const silent = t(isRegister ? "changes.list.blank" : "changes.list.notStated");
  const head = [
    t("changes.file.sort"),
    t("record.name"),
    t("figures.dimension.township"),
    ...(["column", "from", "to"] as const).map((key) => t(`changes.file.${key}`)),
  ];
  const lines = items.flatMap(({kind, name, place, doors, fields}): (string | number)[][] => {
    const start = [t(`changes.file.${kind}`), name, place()];
    const changed = fields();
    if (changed.length > 0)
      return changed.map((field) => [...start, field.name, field.from ?? silent, field.to ?? silent]);
    if (kind !== "unclear") return [[...start, "", "", ""]];
    const count = (side: "before" | "after") => doors.filter((door) => door.side === side).length;
    return [[...start, "", count("before"), count("after")]];
  });
  const about: (string | number)[][] = [
    ...(["earlier", "later"] as const).map((key) => {
      const {dataset} = key === "earlier" ? earlier : later;
      const {title, id, version, date, sources} = dataset;
      const file = isRegister ? (sources[0]?.title[locale] ?? "") : id;
      return [t(`changes.choose.${key}`), title[locale], file, version, date.day];
    }),
    ...(kinds.length === 0
      ? []
      : [
          [
            t("changes.file.only", {
              kinds: formatList(
                kinds.map((kind) => t(`changes.file.${kind}`)),
                locale,
              ),
            }),
          ],
        ]),
    ...notes.map((note) => [note]),
    ...(earlier.dataset.fictional || later.dataset.fictional ? [[t("registerFigures.fictional")]] : []),
  ];
  return {table: [head, ...lines], about};
}
