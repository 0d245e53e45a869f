import type {Locale} from "./locale.ts";
import {type Translate, translatorOf} from "./translate.ts";

const sentences = {
  zh: async () => (await import("./zh/messages.ts")).messages,
  en: async () => (await import("./en/messages.ts")).messages,
} as const satisfies Record<Locale, unknown>;

/** Fetches a language's sentences, and only those. */
export async function loadTranslator(locale: Locale): Promise<Translate> {
  return translatorOf(locale, await sentences[locale]());
}
