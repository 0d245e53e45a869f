import type {messages} from "./zh/messages.ts";

type All = typeof messages;

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
export type MessageKey = Exclude<Path, `${string}_${"zero" | "one" | "other"}`> | Plural;

/** What a message may be given besides what it needs: another language may have a place for it. */
type Others = {readonly [name: string]: string | number};

/** The values that go with a key: those that it has a place for, or none. */
export type ValuesOf<K extends MessageKey> = [PlaceOf<K>] extends [never]
  ? [values?: Others]
  : [values: {readonly [Place in PlaceOf<K>]: Place extends "count" ? number : string | number} & Others];
