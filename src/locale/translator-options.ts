import {queryOptions} from "@tanstack/react-query";
import {loadTranslator, type Wording} from "./load-translator.ts";
import type {Locale} from "./locale.ts";

/** How a language's sentences are fetched: once, and only those of the language that is read. */
export function translatorOptions(locale: Locale, wording: Wording = "report") {
  return queryOptions({
    queryKey: ["translator", locale, wording],
    queryFn: () => loadTranslator(locale, wording),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
}
