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

/** Those of a large register's regions, besides those of any register; and what is said otherwise of regions whose parts are no townships. */
const regionsSentences = {
  zh: () => Promise.all([import("./zh/regions/regions-messages.ts"), import("./zh/regions/part-overrides.ts")]),
  en: () => Promise.all([import("./en/regions/regions-messages.ts"), import("./en/regions/part-overrides.ts")]),
} as const satisfies Record<Locale, unknown>;

/** A region by what its parts are. */
const parts = ["province", "prefecture", "county"] as const;
type Parts = (typeof parts)[number];

/** Whether it is the wording of a region whose parts are no townships. */
export function isParts(wording: Wording): wording is Parts {
  return parts.some((one) => one === wording);
}

/** Sentences that one part of the dashboard needs besides. */
const partSentences = {
  embed: {
    zh: async () => (await import("./zh/parts/embed.ts")).embedMessages,
    en: async () => (await import("./en/parts/embed.ts")).embedMessages,
  },
  offline: {
    zh: async () => (await import("./zh/parts/offline.ts")).offlineMessages,
    en: async () => (await import("./en/parts/offline.ts")).offlineMessages,
  },
  restore: {
    zh: async () => (await import("./zh/parts/restore.ts")).restoreMessages,
    en: async () => (await import("./en/parts/restore.ts")).restoreMessages,
  },
  wall: {
    zh: async () => (await import("./zh/parts/wall.ts")).wallMessages,
    en: async () => (await import("./en/parts/wall.ts")).wallMessages,
  },
} as const satisfies Record<string, Record<Locale, unknown>>;

/** What a dataset rests on: a report speaks in other words than a register. */
type Basis = "report" | "register";

/** Which sentences are wanted: those of a basis, or those that also tell of a part. */
export type Wording = Basis | "regions" | Parts | keyof typeof partSentences;

/** Fetches a language's sentences, and only those; of a register, with what is said otherwise of one. */
export async function loadTranslator(locale: Locale, wording: Wording = "report"): Promise<Translate> {
  if (wording === "report") return translatorOf(locale, await sentences[locale]());
  if (wording === "register" || wording === "regions" || isParts(wording)) {
    const [messages, [{registerMessages}, {registerOverrides}], regions] = await Promise.all([
      sentences[locale](),
      registerSentences[locale](),
      wording === "register" ? null : regionsSentences[locale](),
    ]);
    if (regions === null) return translatorOf(locale, messages, registerMessages, registerOverrides);
    const [{regionsMessages}, {partOverrides}] = regions;
    const further = isParts(wording) ? [partOverrides(wording)] : [];
    return translatorOf(locale, messages, registerMessages, regionsMessages, registerOverrides, ...further);
  }
  return translatorOf(locale, ...(await Promise.all([sentences[locale](), partSentences[wording][locale]()])));
}
