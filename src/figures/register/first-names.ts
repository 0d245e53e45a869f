import {formatList} from "../../locale/format.ts";
import type {RegisterFigureContext} from "./register-context.ts";

/** The first names of a list, as a note has room for them; of the others that there are some, and how many. */
export function firstNames(
  names: readonly string[],
  {locale, t}: Pick<RegisterFigureContext, "locale" | "t">,
  most = 8,
): string {
  const first = formatList(names.slice(0, most), locale);
  const count = names.length - most;
  return count > 0 ? t("registerFigures.more", {names: first, count}) : first;
}
