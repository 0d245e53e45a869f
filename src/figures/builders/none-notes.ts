import type {Translate} from "../../locale/translate.ts";

/** Where a figure prints "none on file", notes what that means: its words alone may be taken for "there is none". */
export function noneNotes(printed: readonly (string | null)[], t: Translate): string[] {
  return printed.includes(t("figures.none")) ? [t("figures.by.noneOnFile")] : [];
}
