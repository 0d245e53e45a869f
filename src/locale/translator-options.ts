import {queryOptions} from "@tanstack/react-query";
import {type Basis, loadTranslator} from "./load-translator.ts";
import type {Locale} from "./locale.ts";

/** How a language's sentences are fetched: once, and only those of the language that is read. */
export function translatorOptions(locale: Locale, basis: Basis = "report") {
  return queryOptions({
    queryKey: ["translator", locale, basis],
    queryFn: () => loadTranslator(locale, basis),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
}
