import type {Locale} from "./locale.ts";
import {type Translate, translatorOf} from "./translate.ts";

const sentences = {
  zh: async () => (await import("./zh/messages.ts")).messages,
  en: async () => (await import("./en/messages.ts")).messages,
} as const satisfies Record<Locale, unknown>;

const registerSentences = {
  zh: () => Promise.all([import("./zh/register-messages.ts"), import("./zh/register-overrides.ts")]),
  en: () => Promise.all([import("./en/register-messages.ts"), import("./en/register-overrides.ts")]),
} as const satisfies Record<Locale, unknown>;

const offlineSentences = {
  zh: async () => (await import("./zh/offline.ts")).offlineMessages,
  en: async () => (await import("./en/offline.ts")).offlineMessages,
} as const satisfies Record<Locale, unknown>;

/**
 * What is spoken of: a report is in other words than a register, and what is kept for reading
 * without a network has words of its own.
 */
export type Basis = "report" | "register" | "offline";

/** Fetches a language's sentences, and only those; of a register, with what is said otherwise of one. */
export async function loadTranslator(locale: Locale, basis: Basis = "report"): Promise<Translate> {
  if (basis === "report") return translatorOf(locale, await sentences[locale]());
  if (basis === "offline") {
    return translatorOf(locale, ...(await Promise.all([sentences[locale](), offlineSentences[locale]()])));
  }
  const [messages, [{registerMessages}, {registerOverrides}]] = await Promise.all([
    sentences[locale](),
    registerSentences[locale](),
  ]);
  return translatorOf(locale, messages, registerMessages, registerOverrides);
}
