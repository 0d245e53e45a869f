/**
 * Writes a name as it is compared: half-width, without spaces, brackets and other marks, and
 * with one word for each of 妇女联合会/妇联, 妇女委员会/妇委会 and 有限责任公司/有限公司.
 *
 * @returns "" for a name of marks alone.
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("妇女联合会", "妇联")
    .replaceAll("妇女委员会", "妇委会")
    .replaceAll("有限责任公司", "有限公司");
}

/** Of whom a name speaks: without the form of the organisation and of the company it is in. */
export function coreOfName(name: string): string {
  return normaliseName(name)
    .replace(/(?:妇联|妇委会|妇女小组|妇女微家)$/, "")
    .replace(/(?:股份)?有限公司$/, "");
}

/** How two different names are near: alike but for the form, one within the other, or a few characters apart. */
export type Nearness = "same-core" | "contained" | "few-letters";

/** Shorter than this, a name within another says nothing: half of all names hold 南安. */
const leastContained = 3;

/**
 * Says how two names are near each other, as a hint to a person who knows both.
 *
 * Few characters apart are one in a name of four to seven, two from eight on; shorter names
 * are not compared so, since one character is a third of them.
 *
 * @param a - A name's core (`coreOfName`), made once for a name that is compared with thousands.
 * @param b - Another's.
 * @returns `null` where they are not near.
 */
export function nearnessOf(a: string, b: string): Nearness | null {
  if (a === "" || b === "") return null;
  if (a === b) return "same-core";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= leastContained && long.includes(short)) return "contained";
  const most = short.length >= 8 ? 2 : short.length >= 4 ? 1 : 0;
  if (most === 0 || long.length - short.length > most || !sharePiece(short, long, most + 1)) return null;
  return isWithin(short, long, most) ? "few-letters" : null;
}

/**
 * Whether one of so many pieces of a name stands in the other: where fewer characters differ
 * than there are pieces, one is whole. It spares the distance of all but a few of 40,000 names.
 */
function sharePiece(short: string, long: string, pieces: number): boolean {
  const size = Math.ceil(short.length / pieces);
  return Array.from({length: pieces}, (_, index) => short.slice(index * size, (index + 1) * size)).some(
    (piece) => piece !== "" && long.includes(piece),
  );
}

/** Whether at most so many characters are to be put in, left out or changed (Levenshtein's distance). */
function isWithin(one: string, other: string, most: number): boolean {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const before = row;
    row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return false;
  }
  return (row.at(-1) ?? 0) <= most;
}
