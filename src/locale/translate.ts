import type {Locale} from "./locale.ts";
import {languageTags} from "./locale.ts";
import type {MessageKey, ValuesOf} from "./message-key.ts";
import type {Messages} from "./messages.ts";

/**
 * Says a message by its key, with its values in their places.
 *
 * @example t("metric.evidenceIn", {paragraphs: "P3"}), t("figures.n", {count: 18})
 */
export type Translate = <K extends MessageKey>(key: K, ...values: ValuesOf<K>) => string;

/**
 * Makes the function that says a message by its key in one language. A message that counts
 * has a form for each plural of its language, and may have one for none.
 *
 * Values are put in as they are: the page's text nodes and the files' own writers escape,
 * so text from data stays text in both. Our own rather than a library's: it is all that the
 * messages use, said several hundred times for a page, and the library was a tenth of what a
 * first visit loads.
 *
 * @param locale - The language, which picks its plural rules.
 * @param messages - That language's sentences.
 */
export function translatorOf(locale: Locale, messages: Messages): Translate {
  const said = new Map(flatten(messages, ""));
  const plurals = new Intl.PluralRules(languageTags[locale]);
  const find = (key: string, count: unknown): string | undefined => {
    if (typeof count !== "number") return said.get(key);
    const none = count === 0 ? said.get(`${key}_zero`) : undefined;
    return none ?? said.get(`${key}_${plurals.select(count)}`) ?? said.get(`${key}_other`) ?? said.get(key);
  };
  return (key, ...[values]) => {
    const given = values ?? {};
    return (find(key, given.count) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(given[name] ?? ""));
  };
}

type Group = {readonly [key: string]: string | Group};

/** Every message under its whole key: "figures.dimension.lever". */
function flatten(group: Group, before: string): [string, string][] {
  return Object.entries(group).flatMap(([key, words]): [string, string][] =>
    typeof words === "string" ? [[`${before}${key}`, words]] : flatten(words, `${before}${key}.`),
  );
}
