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
  return instance.t;
}
