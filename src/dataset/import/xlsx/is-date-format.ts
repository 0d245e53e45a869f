/** Formats that a file names by number alone, as dates and times: ECMA-376 18.8.30, those of Chinese included. */
const builtIn: readonly [first: number, last: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * Whether a number format shows a date or a time.
 *
 * @param id - Its number.
 * @param code - How it is written, if the file says so: `yyyy"年"m"月"`. It goes before the number.
 */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code === null) return builtIn.some(([first, last]) => id >= first && id <= last);
  // Quoted or escaped letters are text; brackets hold colours and locales; _ and * pad with a letter.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
  return /[ymd]/i.test(bare);
}
