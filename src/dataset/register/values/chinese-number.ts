const digits = "〇一二三四五六七八九";

/**
 * Chinese numerals below 100 and years digit by digit, as digits: "二〇二二年十二月" is
 * "2022年12月", "五" is "5". Other text stays as it is.
 */
export function toDigits(text: string): string {
  if (!/[〇零○一二两三四五六七八九十]/.test(text)) return text;
  return text
    .replace(/[零○]/g, "〇")
    .replace(/两/g, "二")
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones))),
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
}
