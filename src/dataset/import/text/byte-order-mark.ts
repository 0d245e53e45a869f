import type {TextEncoding} from "../workbook.ts";

/** The byte order mark that bytes begin with, and the encoding it names; `null` if they have none. */
export function findByteOrderMark(bytes: Uint8Array): {encoding: TextEncoding; length: number} | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return {encoding: "utf-8", length: 3};
  if (first === 0xff && second === 0xfe) return {encoding: "utf-16le", length: 2};
  if (first === 0xfe && second === 0xff) return {encoding: "utf-16be", length: 2};
  return null;
}

/**
 * Which UTF-16 bytes without a mark are: most commas, digits and line breaks have their zero
 * at the same side, and a tenth of all bytes are such zeros. `null` if they look like neither.
 */
export function findUnmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < sample.length / 10) return null;
  if (odd > 4 * even) return "utf-16le";
  return even > 4 * odd ? "utf-16be" : null;
}
