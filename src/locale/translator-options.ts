import {queryOptions} from "@tanstack/react-query";
import type {Locale} from "./locale.ts";
import {translatorOf} from "./translate.ts";

const sentences = {
  zh: async () => (await import("./zh/messages.ts")).messages,
  en: async () => (await import("./en/messages.ts")).messages,
} as const satisfies Record<Locale, unknown>;

/** How a language's sentences are fetched: once, and only those of the language that is read. */
export function translatorOptions(locale: Locale) {
  return queryOptions({
    queryKey: ["translator", locale],
    queryFn: async () => translatorOf(locale, await sentences[locale]()),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
}
