import {useSuspenseQuery} from "@tanstack/react-query";
import {useLocation} from "react-router-dom";
import type {Catalog} from "../coverage/catalog.ts";
import type {Wording} from "../locale/load-translator.ts";
import type {Locale} from "../locale/locale.ts";
import type {Translate} from "../locale/translate.ts";
import {translatorOptions} from "../locale/translator-options.ts";
import {type PagePath, splitLocale} from "./address/paths.ts";

/** The language and page of the address, and the sentences of that language; of a register, as they are said of one. */
export function useWording(wording: Wording = "report"): {locale: Locale; page: PagePath; t: Translate} {
  const {locale, page} = splitLocale(useLocation().pathname);
  const {data: t} = useSuspenseQuery(translatorOptions(locale, wording));
  return {locale, page, t};
}

/** How a dataset is spoken of: as a report, as a register, or as a region with its parts. */
export function wordingOf({dataset, place}: Catalog): Wording {
  const parts = place?.partsAre;
  return parts === "province" || parts === "prefecture" || parts === "county" ? parts : dataset.basis;
}
