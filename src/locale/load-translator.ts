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

const embedSentences = {
  zh: async () => (await import("./zh/embed.ts")).embedMessages,
  en: async () => (await import("./en/embed.ts")).embedMessages,
} as const satisfies Record<Locale, unknown>;

const wallSentences = {
  zh: async () => (await import("./zh/wall-messages.ts")).wallMessages,
  en: async () => (await import("./en/wall-messages.ts")).wallMessages,
} as const satisfies Record<Locale, unknown>;

/** What a dataset rests on: a report speaks in other words than a register. */
export type Basis = "report" | "register";

/** Which sentences are wanted: those of a basis, or those that also tell of embedding or of the wall. */
export type Wording = Basis | "embed" | "wall";

/** Fetches a language's sentences, and only those; of a register, with what is said otherwise of one. */
export async function loadTranslator(locale: Locale, wording: Wording = "report"): Promise<Translate> {
  switch (wording) {
    case "report":
      return translatorOf(locale, await sentences[locale]());
    case "embed":
      return translatorOf(locale, ...(await Promise.all([sentences[locale](), embedSentences[locale]()])));
    case "wall":
      return translatorOf(locale, ...(await Promise.all([sentences[locale](), wallSentences[locale]()])));
    case "register": {
      const [messages, [{registerMessages}, {registerOverrides}]] = await Promise.all([
        sentences[locale](),
        registerSentences[locale](),
      ]);
      return translatorOf(locale, messages, registerMessages, registerOverrides);
    }
  }
}
