import i18next, {type i18n} from "i18next";
import type {Locale} from "./locale.ts";
import type {Messages} from "./messages.ts";
import type {messages as zh} from "./zh/messages.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {translation: typeof zh};
  }
}

export type Translate = i18n["t"];

/**
 * Makes the function that says a message by its key in one language.
 *
 * Values are put in as they are: the page's text nodes and the files' own writers escape,
 * so text from data stays text in both.
 *
 * @param locale - The language, which picks its plural rules.
 * @param messages - That language's sentences.
 */
export function translatorOf(locale: Locale, messages: Messages): Translate {
  const instance = i18next.createInstance();
  instance.init({
    lng: locale,
    resources: {[locale]: {translation: messages}},
    interpolation: {escapeValue: false},
    initAsync: false,
  });
  return saidOnce(instance.t);
}

/** Remembers what was said: a filter click says most of a page's words again, and looking each up took a tenth of its time. */
function saidOnce(t: Translate): Translate {
  const said = new Map<string, unknown>();
  return new Proxy(t, {
    apply(target, self, asked) {
      const key = JSON.stringify(asked);
      const known = said.get(key);
      if (known !== undefined) return known;
      const words = Reflect.apply(target, self, asked);
      said.set(key, words);
      return words;
    },
  });
}
