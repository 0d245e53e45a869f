import type {PackedTexts} from "./packed-register.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts as packed ones; "" is unknown. */
export function packTexts(texts: Iterable<string>): PackedTexts {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const ends = [0];
  for (const text of texts) {
    // A character of UTF-16 takes three bytes at most.
    while (bytes.length < length + text.length * 3) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    ends.push(length);
  }
  return {bytes: bytes.slice(0, length), ends: Uint32Array.from(ends)};
}

/** The text of a row; "" is unknown. */
export function textAt({bytes, ends}: PackedTexts, place: number): string {
  return decoder.decode(bytes.subarray(ends[place], ends[place + 1]));
}

/** The texts of rows by their places, in the order of these. */
export function takeTexts(texts: PackedTexts, places: ArrayLike<number>): PackedTexts {
  const {bytes, ends} = texts;
  const newEnds = new Uint32Array(places.length + 1);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    newEnds[at + 1] = (newEnds[at] ?? 0) + (ends[place + 1] ?? 0) - (ends[place] ?? 0);
  }
  const taken = new Uint8Array(newEnds[places.length] ?? 0);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    taken.set(bytes.subarray(ends[place], ends[place + 1]), newEnds[at]);
  }
  return {bytes: taken, ends: newEnds};
}
