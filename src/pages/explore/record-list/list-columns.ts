import type {Catalog} from "../../../coverage/catalog.ts";
import {offeredDimensions} from "../../../coverage/count/options-of.ts";
import type {Translate} from "../../../locale/translate.ts";
import {isEntryColumn, type ListColumn, listColumns} from "../../../view/view.ts";

/** What heads a column of the list. */
export function columnWords(column: ListColumn, t: Translate): string {
  if (column === "organisation") return t("explore.list.organisation");
  if (column === "evidence") return t("evidence.title");
  return isEntryColumn(column) ? t(`registerFigures.column.${column}`) : t(`figures.dimension.${column}`);
}

/** The columns that a dataset can fill; a register's rows have no evidence but themselves. */
export function offeredColumns(catalog: Catalog): ListColumn[] {
  const offered = offeredDimensions(catalog);
  return listColumns.filter((column) => {
    if (column === "evidence") return catalog.dataset.basis === "report";
    if (isEntryColumn(column)) return catalog.dataset.basis === "register";
    return column === "organisation" || offered.includes(column);
  });
}

const usual: Readonly<Record<Catalog["dataset"]["basis"], readonly ListColumn[]>> = {
  report: ["kind", "lever", "hostKind", "township", "organisation", "evidence"],
  register: ["hostKind", "township", "form", "status", "due", "organisation"],
};

/** The columns shown besides the name until a reader chooses. */
export function usualColumns(catalog: Catalog): ListColumn[] {
  const offered = offeredColumns(catalog);
  return usual[catalog.dataset.basis].filter((column) => offered.includes(column));
}

/** Shows or hides a column; `null` when what is left are the usual ones, and the last one stays. */
export function toggleColumn(
  shown: readonly ListColumn[],
  column: ListColumn,
  catalog: Catalog,
): readonly ListColumn[] | null {
  const next = listColumns.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
  if (next.length === 0) return shown;
  return next.join() === usualColumns(catalog).join() ? null : next;
}
