/** The first rank of digits' numbers and, by its code point, that of each character. */
export type TokenRanks = {firstDigits: number; of: Uint16Array};

/** A number of more digits stands after those of fewer, up to so many. */
export const longestDigits = 16;

/** What lies beyond shares the last rank. */
const lastRank = 0xff_ff;

/**
 * Ranks characters as a Chinese index would: signs, digits, Chinese by pinyin, letters, whatever
 * language the reader has. Ranks begin at 11: those below are the digits' own.
 *
 * @param characters - Each once, no digits.
 */
export function tokenRanks(characters: readonly string[]): TokenRanks {
  const {compare} = new Intl.Collator("zh-u-co-pinyin");
  const sorted = [...characters].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  const before = sorted.filter((character) => compare(character, "0") < 0).length;
  const firstDigits = 11 + before;
  const of = new Uint16Array(0x11_00_00);
  sorted.forEach((character, at) => {
    const rank = at < before ? 11 + at : firstDigits + longestDigits + 1 + at - before;
    of[character.codePointAt(0) ?? 0] = Math.min(rank, lastRank);
  });
  return {firstDigits, of};
}
