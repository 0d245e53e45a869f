import type {Translate} from "../../../locale/translate.ts";
import {type ListColumn, listColumns} from "../../../view/view.ts";

/** What heads a column of the list. */
export function columnWords(column: ListColumn, t: Translate): string {
  if (column === "organisation") return t("explore.list.organisation");
  if (column === "evidence") return t("evidence.title");
  return t(`figures.dimension.${column}`);
}

/** The columns shown besides the name until a reader chooses. */
export const usualColumns: readonly ListColumn[] = [
  "kind",
  "lever",
  "hostKind",
  "township",
  "organisation",
  "evidence",
];

/** Shows or hides a column; `null` when what is left are the usual ones, and the last one stays. */
export function toggleColumn(shown: readonly ListColumn[], column: ListColumn): readonly ListColumn[] | null {
  const next = listColumns.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
  if (next.length === 0) return shown;
  return next.join() === usualColumns.join() ? null : next;
}
