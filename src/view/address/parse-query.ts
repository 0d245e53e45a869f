import {mendValue, readQuery} from "./read-query.ts";

/** A part of an address that was not understood, for the notice that names it. */
export type Ignored = {key: string; value: string};

/** The parts of a query, each taken once by whoever knows what it means. */
export type Given = {
  /** The values of a key that are known, each once, in the order given; the others are ignored. */
  take: (key: string, isKnown: (value: string) => boolean, most?: number) => string[];
  /** The first value of a key that is known; `null` where there is none. */
  takeOne: (key: string, isKnown: (value: string) => boolean) => string | null;
  /** The first value of a key that is one of those given; `null` where there is none. */
  takeOneOf: <T extends string>(key: string, values: readonly T[]) => T | null;
  /** A reader's own text, commas and all; "" where there is none. */
  takeText: (key: string) => string;
  /** Whether a key is there, with a value or without, and not yet taken. */
  isGiven: (key: string) => boolean;
  /** What nobody understood. */
  ignored: () => Ignored[];
};

/**
 * Takes a query apart: `key=a,b&key=c` gives a, b and c.
 *
 * @param search - Any text at all, with or without its question mark.
 */
export function takeFrom(search: string): Given {
  const given = new Map<string, string[]>();
  const ignored: Ignored[] = [];
  for (const [key, value] of readQuery(search)) given.set(key, [...(given.get(key) ?? []), value]);
  const take = (key: string, isKnown: (value: string) => boolean, most = Number.POSITIVE_INFINITY): string[] => {
    const written = (given.get(key) ?? []).flatMap(listed);
    const values = [...new Set(written.map((value) => mendValue(value, isKnown)))];
    const taken = values.filter(isKnown).slice(0, most);
    given.delete(key);
    ignored.push(...values.filter((value) => !taken.includes(value)).map((value) => ({key, value})));
    return taken;
  };
  const takeOne = (key: string, isKnown: (value: string) => boolean) => take(key, isKnown, 1)[0] ?? null;
  return {
    take,
    takeOne,
    takeOneOf: (key, values) => {
      const taken = takeOne(key, (value) => values.some((known) => known === value));
      return values.find((value) => value === taken) ?? null;
    },
    takeText: (key) => {
      const [text = "", ...others] = given.get(key) ?? [];
      given.delete(key);
      ignored.push(...others.map((value) => ({key, value})));
      return text;
    },
    isGiven: (key) => given.has(key),
    ignored: () => [...ignored, ...[...given].map(([key, values]) => ({key, value: values.join(",")}))],
  };
}

/** The values of a list; the gaps that commas leave between them are none. */
function listed(text: string): string[] {
  const parts = text.split(/,|%2c/i);
  return parts.length === 1 ? parts : parts.filter((part) => part !== "");
}
