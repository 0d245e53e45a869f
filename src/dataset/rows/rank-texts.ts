import type {PackedTexts} from "../packed/packed-register.ts";
import type {Pauses} from "./pauses.ts";
import {sortByKeys} from "./sort-by-keys.ts";
import {longestDigits, tokenRanks} from "./token-ranks.ts";

/** So many bytes are read between two looks at the clock. */
const bytesAtOnce = 1 << 16;

/**
 * The rank of every text: equal texts have the same, an empty one 0.
 *
 * A collator compares a million names for half a minute. Names are written with few characters:
 * those are compared once, each name becomes the row of its characters' ranks, and those are
 * sorted as numbers.
 */
export async function rankTexts(texts: PackedTexts, pauses: Pauses): Promise<Uint32Array> {
  const {starts, keys} = await keysOf(texts, pauses);
  const size = texts.ends.length - 1;
  const places = new Uint32Array(size);
  let known = 0;
  for (let place = 0; place < size; place++) if (starts[place] !== starts[place + 1]) places[known++] = place;
  await sortByKeys(places.subarray(0, known), starts, keys, pauses);
  const ranks = new Uint32Array(size);
  let rank = 0;
  for (let at = 0; at < known; at++) {
    if (at % bytesAtOnce === 0 && pauses.isDue()) await pauses.take();
    const place = places[at] ?? 0;
    if (at === 0 || !isSame(places[at - 1] ?? 0, place, starts, keys)) rank += 1;
    ranks[place] = rank;
  }
  return ranks;
}

function isSame(one: number, other: number, starts: Uint32Array, keys: Uint32Array): boolean {
  const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
  const otherFrom = starts[other] ?? 0;
  if ((starts[other + 1] ?? 0) - otherFrom !== to - from) return false;
  for (let at = from; at < to; at++) if (keys[at] !== keys[otherFrom + at - from]) return false;
  return true;
}

/** Each text as its keys, of two characters each, one after the other. */
async function keysOf(texts: PackedTexts, pauses: Pauses): Promise<{starts: Uint32Array; keys: Uint32Array}> {
  const {bytes, ends} = texts;
  const size = ends.length - 1;
  const ranks = tokenRanks(await charactersOf(bytes, pauses));
  const starts = new Uint32Array(size + 1);
  // Of each byte one token, and before digits one more: more than there can be.
  let keys = new Uint32Array(Math.ceil(bytes.length / 4) + size + 1024);
  let end = 0;
  let half = 0;
  const add = (token: number) => {
    if (half === 0) half = token;
    else {
      keys[end++] = half * 0x1_00_00 + token;
      half = 0;
    }
  };
  let looked = 0;
  for (let place = 0; place < size; place++) {
    let at = ends[place] ?? 0;
    const to = ends[place + 1] ?? 0;
    starts[place] = end;
    if (at - looked > bytesAtOnce) {
      looked = at;
      if (pauses.isDue()) await pauses.take();
    }
    if (end + (to - at) * 2 + 2 > keys.length) {
      const larger = new Uint32Array(keys.length * 2 + (to - at) * 2);
      larger.set(keys);
      keys = larger;
    }
    half = 0;
    while (at < to) {
      const first = bytes[at] ?? 0;
      if (isDigit(first)) {
        while (at + 1 < to && bytes[at] === 0x30 && isDigit(bytes[at + 1] ?? 0)) at += 1;
        let digits = at;
        while (digits < to && isDigit(bytes[digits] ?? 0)) digits += 1;
        add(ranks.firstDigits + Math.min(digits - at, longestDigits));
        for (; at < digits; at++) add((bytes[at] ?? 0) - 0x2f);
        continue;
      }
      add(ranks.of[codeAt(bytes, at)] ?? 1);
      at += lengthOf(first);
    }
    if (half !== 0) add(0);
  }
  starts[size] = end;
  return {starts, keys: keys.subarray(0, end)};
}

/** The characters that occur, each once, digits left out. */
async function charactersOf(bytes: Uint8Array, pauses: Pauses): Promise<string[]> {
  const isUsed = new Uint8Array(0x11_00_00);
  let looked = 0;
  for (let at = 0; at < bytes.length; at += lengthOf(bytes[at] ?? 0)) {
    isUsed[codeAt(bytes, at)] = 1;
    if (at - looked > bytesAtOnce) {
      looked = at;
      if (pauses.isDue()) await pauses.take();
    }
  }
  const characters: string[] = [];
  isUsed.forEach((is, code) => {
    if (is === 1 && !isDigit(code)) characters.push(String.fromCodePoint(code));
  });
  return characters;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function lengthOf(first: number): 1 | 2 | 3 | 4 {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

function codeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const bits = (further: number) => (bytes[at + further] ?? 0) & 0x3f;
  if (first < 0xc0) return first;
  if (first < 0xe0) return ((first & 0x1f) << 6) | bits(1);
  if (first < 0xf0) return ((first & 0x0f) << 12) | (bits(1) << 6) | bits(2);
  return Math.min(((first & 0x07) << 18) | (bits(1) << 12) | (bits(2) << 6) | bits(3), 0x10_ff_ff);
}
