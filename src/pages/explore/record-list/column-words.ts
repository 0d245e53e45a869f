import type {Translate} from "../../../locale/translate.ts";
import type {ListColumn} from "../../../view/view.ts";

/** What heads a column of the list. */
export function columnWords(column: ListColumn, t: Translate): string {
  if (column === "organisation") return t("explore.list.organisation");
  if (column === "evidence") return t("evidence.title");
  return t(`figures.dimension.${column}`);
}
