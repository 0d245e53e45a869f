import type {comparedFields, DatasetComparison, FieldValue} from "../../coverage/changes/compare-datasets.ts";
import type {ComparedColumn, RegisterComparison} from "../../coverage/register/compare-registers.ts";
import {recordsByRow} from "../../coverage/register/records-by-row.ts";
import type {RegisterEntry} from "../../dataset/register/register.ts";
import type {CoverageRecord, Dataset} from "../../dataset/schema.ts";
import {columnLabel} from "../../figures/register/column-label.ts";
import {formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {ChangeKind} from "../../view/view.ts";
import {type ChangeWording, changeWords, placeWords} from "./change-words.ts";

/** A page at which a changed thing can be seen: by its record, in the earlier of the two or in the later. */
export type ChangeDoor = {side: "before" | "after"; record: string};

/** What was and what is; `null` is not stated, which is no zero. A number is as it stands in the data. */
export type FieldWords = {name: string; from: string | number | null; to: string | number | null};

/** One thing that is new, gone, changed or can't be told from its like; words are made when they are asked for. */
export type ChangeItem = {
  key: string;
  kind: ChangeKind;
  name: string;
  place: () => string;
  /** The first is that of the name; one that is unclear has one for each of its rows. */
  doors: readonly ChangeDoor[];
  fields: () => readonly FieldWords[];
};

/** The changes of two registers: new, gone, changed, unclear, each in the order of its register. */
export function itemsOfRegisters(
  {added, gone, changed, ambiguous}: RegisterComparison,
  datasets: {before: Dataset; after: Dataset},
  wording: ChangeWording,
): ChangeItem[] {
  const records = {
    before: recordsByRow({dataset: datasets.before}),
    after: recordsByRow({dataset: datasets.after}),
  };
  const doorTo = (side: ChangeDoor["side"]) => (entry: RegisterEntry) => {
    return {side, record: records[side].get(entry.row)?.id ?? entry.name};
  };
  const itemOf = (kind: ChangeKind, entry: RegisterEntry, doors: readonly ChangeDoor[]): ChangeItem => ({
    key: `${kind} ${entry.row}`,
    kind,
    name: entry.name,
    place: () => placeWords(entry.township, wording),
    doors,
    fields: () => [],
  });
  // A number with its grouping is text to a spreadsheet.
  const words = (value: Parameters<typeof changeWords>[0], column: ComparedColumn) =>
    typeof value === "number" ? value : changeWords(value, column, wording) || null;
  return [
    ...added.map((entry) => itemOf("added", entry, [doorTo("after")(entry)])),
    ...gone.map((entry) => itemOf("gone", entry, [doorTo("before")(entry)])),
    ...changed.map(
      ({after, changes}): ChangeItem => ({
        ...itemOf("changed", after, [doorTo("after")(after)]),
        fields: () =>
          changes.map(({column, from, to}) => {
            return {name: columnLabel(column, wording.t), from: words(from, column), to: words(to, column)};
          }),
      }),
    ),
    ...ambiguous.flatMap(({before, after}) => {
      const [first] = before;
      if (first === undefined) return [];
      return [itemOf("unclear", first, [...before.map(doorTo("before")), ...after.map(doorTo("after"))])];
    }),
  ];
}

/** The changes of two datasets of a report. */
export function itemsOfReports(
  {added, gone, changed}: DatasetComparison,
  datasets: {before: Dataset; after: Dataset},
  {locale, t}: {locale: Locale; t: Translate},
): ChangeItem[] {
  const placeIn = ({codeLists}: Dataset, {township}: CoverageRecord) =>
    codeLists.township.find(({code}) => code === township)?.label[locale] ?? "";
  const itemOf = (kind: ChangeKind, record: CoverageRecord, side: ChangeDoor["side"]): ChangeItem => ({
    key: `${kind} ${record.id}`,
    kind,
    name: record.name[locale],
    place: () => placeIn(datasets[side], record),
    doors: [{side, record: record.id}],
    fields: () => [],
  });
  const words = (value: FieldValue) => {
    return value.length === 0
      ? null
      : formatList(
          value.map((one) => one[locale]),
          locale,
        );
  };
  return [
    ...added.map((record) => itemOf("added", record, "after")),
    ...gone.map((record) => itemOf("gone", record, "before")),
    ...changed.map(({after, changes}) => ({
      ...itemOf("changed", after, "after"),
      fields: () =>
        changes.map(({field, from, to}) => ({name: fieldLabel(field, t), from: words(from), to: words(to)})),
    })),
  ];
}

function fieldLabel(field: (typeof comparedFields)[number], t: Translate): string {
  switch (field) {
    case "kind":
    case "hostKind":
    case "mode":
    case "township":
    case "level":
      return t(`figures.dimension.${field}`);
    case "belongsTo":
      return t("record.owner");
    case "summary":
      return t("changes.list.summary");
    default:
      return t(`record.${field}`);
  }
}
