/** So many characters of three bytes and more are UTF-8 and no chance: 9 bytes are no whole number of GB18030's pairs. */
const fewestLong = 3;

/**
 * Where a line begins whose encoding is another than that of the lines before: some lines are
 * UTF-8 beyond chance, others are not UTF-8 at all, as when two files were joined by `copy /b`.
 * No byte of a character in GB18030, Big5 or UTF-8 is that of a line break, so lines part safely.
 *
 * @returns The line's first byte, and whether the text begins as UTF-8; `null` if all are alike.
 */
export function findMixedLine(bytes: Uint8Array): {at: number; beginsAsUtf8: boolean} | null {
  let firstUtf8: number | null = null;
  let firstOther: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const end = findLineEnd(bytes, at);
    const long = countLongUtf8(bytes, at, end);
    if (long === null) firstOther ??= at;
    else if (long >= fewestLong) firstUtf8 ??= at;
    if (firstUtf8 !== null && firstOther !== null) {
      return {at: Math.max(firstUtf8, firstOther), beginsAsUtf8: firstUtf8 < firstOther};
    }
    at = end + 1;
  }
  return null;
}

function findLineEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
  return end;
}

/** How many characters of three bytes and more stand between two places; `null` if they hold no UTF-8. */
function countLongUtf8(bytes: Uint8Array, start: number, end: number): number | null {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4 || at + following >= end) return null;
    for (let next = at + 1; next <= at + following; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return null;
    }
    if (following > 1) count += 1;
    at += following;
  }
  return count;
}
