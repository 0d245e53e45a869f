import {formatCount} from "./format.ts";
import {type Locale, languageTags} from "./locale.ts";
import type {messages, messages as zh} from "./zh/messages.ts";
import type {embedMessages} from "./zh/parts/embed.ts";
import type {offlineMessages} from "./zh/parts/offline.ts";
import type {restoreMessages} from "./zh/parts/restore.ts";
import type {wallMessages} from "./zh/parts/wall.ts";
import type {regionsMessages} from "./zh/regions/regions-messages.ts";
import type {registerMessages} from "./zh/register-messages.ts";

type Wording<T> = {[K in keyof T]: T[K] extends string ? string : Wording<T[K]>};

/** The sentences of one language: the keys of the Chinese ones, in any wording. */
export type Messages = Wording<typeof zh>;

/** The sentences that only a register needs, likewise. */
export type RegisterMessages = Wording<typeof registerMessages>;

/** The sentences of embedding, likewise. */
export type EmbedMessages = Wording<typeof embedMessages>;

/** The sentences that only the wall needs, likewise. */
export type WallMessages = Wording<typeof wallMessages>;

/** The sentences of a picture that is brought back, likewise. */
export type RestoreMessages = Wording<typeof restoreMessages>;

/** The sentences of reading without a network, likewise. */
export type OfflineMessages = Wording<typeof offlineMessages>;

/** The sentences of a large register's regions and rows, likewise. */
export type RegionsMessages = Wording<typeof regionsMessages>;

/** Sentences of a report that are said otherwise of a register, under the keys that they have there; a test holds them to it. */
export type RegisterOverrides = Group;

type All = typeof messages &
  typeof registerMessages &
  typeof embedMessages &
  typeof offlineMessages &
  typeof restoreMessages &
  typeof wallMessages &
  typeof regionsMessages;

/** "figures.n_other" and the like: every key with its whole path. */
type PathOf<Group> = {
  [K in keyof Group & string]: Group[K] extends string ? K : `${K}.${PathOf<Group[K]>}`;
}[keyof Group & string];

type Path = PathOf<All>;

type WordsAt<Group, P extends string> = P extends `${infer First}.${infer Rest}`
  ? First extends keyof Group
    ? WordsAt<Group[First], Rest>
    : never
  : P extends keyof Group
    ? Group[P]
    : never;

/** The places that a message has for values: "count" and "name" of "{{count}} of {{name}}". */
type PlaceIn<Words> = Words extends `${string}{{${infer Place}}}${infer Rest}` ? Place | PlaceIn<Rest> : never;

/** Distributes over a union of keys: a key made up from parts needs what any of its messages needs. */
type PlaceOf<K> = K extends Path
  ? PlaceIn<WordsAt<All, K>>
  : K extends Plural
    ? "count" | PlaceIn<WordsAt<All, `${K}_other`>>
    : never;

type WithoutPlural<P> = P extends `${infer Key}_${"zero" | "one" | "other"}` ? Key : never;

type Plural = WithoutPlural<Path>;

/** A message's key; of one that counts without its plural: "figures.n". */
type MessageKey = Exclude<Path, `${string}_${"zero" | "one" | "other"}`> | Plural;

/** What a message may be given besides what it needs: another language may have a place for it. */
type Others = {readonly [name: string]: string | number};

/** The values that go with a key: those that it has a place for, or none. */
type ValuesOf<K extends MessageKey> = [PlaceOf<K>] extends [never]
  ? [values?: Others]
  : [values: {readonly [Place in PlaceOf<K>]: Place extends "count" ? number : string | number} & Others];

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
 * @param messages - That language's sentences; of several groups the later has the word.
 */
export function translatorOf(
  locale: Locale,
  ...messages: readonly (
    | Messages
    | RegisterMessages
    | EmbedMessages
    | OfflineMessages
    | RestoreMessages
    | WallMessages
    | RegionsMessages
    | RegisterOverrides
  )[]
): Translate {
  const said = new Map(messages.flatMap((group) => flatten(group, "")));
  const plurals = new Intl.PluralRules(languageTags[locale]);
  const find = (key: string, count: unknown): string | undefined => {
    if (typeof count !== "number") return said.get(key);
    const none = count === 0 ? said.get(`${key}_zero`) : undefined;
    return none ?? said.get(`${key}_${plurals.select(count)}`) ?? said.get(`${key}_other`) ?? said.get(key);
  };
  return (key, ...[values]) => {
    const given = values ?? {};
    return (find(key, given.count) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = given[name] ?? "";
      return name === "count" && typeof value === "number" ? formatCount(value, locale) : String(value);
    });
  };
}

type Group = {readonly [key: string]: string | Group};

/** Every message under its whole key: "figures.dimension.lever". */
function flatten(group: Group, before: string): [string, string][] {
  return Object.entries(group).flatMap(([key, words]): [string, string][] => {
    return typeof words === "string" ? [[`${before}${key}`, words]] : flatten(words, `${before}${key}.`);
  });
}
