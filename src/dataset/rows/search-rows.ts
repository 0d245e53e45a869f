import {textAt} from "../packed/pack-texts.ts";
import type {PackedRows, PackedTexts} from "../packed/packed-register.ts";
import {foldBytes, foldRowText, wordsOf} from "./fold-row-text.ts";
import type {Pauses} from "./pauses.ts";

const newLine = 0x0a;
/** So many rows are looked through between two looks at the clock. */
const rowsAtOnce = 1024;

/**
 * The places of the rows whose name and president, together, have every word that was typed:
 * whatever the case and width of its letters, at any place of a word. Ascending; all of them
 * when nothing was typed.
 */
export async function searchRows({name, president}: PackedRows, typed: string, pauses: Pauses): Promise<Uint32Array> {
  const words = wordsOf(typed);
  const size = name.ends.length - 1;
  const needles = words.map((word) => new TextEncoder().encode(word));
  const found = new Uint32Array(size);
  let length = 0;
  let folded = new Uint8Array(1024);
  for (let place = 0; place < size; place++) {
    if (place % rowsAtOnce === 0 && pauses.isDue()) await pauses.take();
    const room = lengthAt(name, place) + lengthAt(president, place) + 1;
    if (room > folded.length) folded = new Uint8Array(room * 2);
    const end = foldBoth(name, president, place, folded);
    const isFound = end < 0 ? hasWords(name, president, place, words) : hasAll(folded, end, needles);
    if (isFound) found[length++] = place;
  }
  return found.slice(0, length);
}

function lengthAt({ends}: PackedTexts, place: number): number {
  return (ends[place + 1] ?? 0) - (ends[place] ?? 0);
}

function foldBoth(one: PackedTexts, other: PackedTexts, place: number, into: Uint8Array): number {
  const end = foldBytes(one.bytes, one.ends[place] ?? 0, one.ends[place + 1] ?? 0, into, 0);
  if (end < 0) return end;
  into[end] = newLine;
  return foldBytes(other.bytes, other.ends[place] ?? 0, other.ends[place + 1] ?? 0, into, end + 1);
}

function hasWords(one: PackedTexts, other: PackedTexts, place: number, words: readonly string[]): boolean {
  const text = foldRowText(`${textAt(one, place)}\n${textAt(other, place)}`);
  return words.every((word) => text.includes(word));
}

function hasAll(bytes: Uint8Array, end: number, needles: readonly Uint8Array[]): boolean {
  for (const needle of needles) if (!has(bytes, end, needle)) return false;
  return true;
}

/** Looks at a word's last byte first: the first is one of six in most of Chinese. */
function has(bytes: Uint8Array, end: number, needle: Uint8Array): boolean {
  const last = needle.length - 1;
  const ending = needle[last];
  for (let at = last; at < end; at++) {
    if (bytes[at] !== ending) continue;
    let back = 1;
    while (back <= last && bytes[at - back] === needle[last - back]) back += 1;
    if (back > last) return true;
  }
  return false;
}
