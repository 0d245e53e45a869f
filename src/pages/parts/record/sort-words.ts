import type {Translate} from "../../../locale/translate.ts";
import type {SortKey} from "../../../view/view.ts";

/** What a list can be sorted by, as its heading says it. */
export function sortWords(key: SortKey, t: Translate): string {
  return key === "name" ? t("record.name") : t(`figures.dimension.${key}`);
}
