/** Advance widths in em, the widest of the usual fonts. */
const latin = [
  {characters: /[ijlI.,:;'|!`]/, em: 0.32},
  {characters: /[ftr()[\]{}\-/ ]/, em: 0.4},
  {characters: /[csvxyz]/, em: 0.53},
  {characters: /[mwMW@%&]/, em: 0.93},
  {characters: /[A-Z]/, em: 0.69},
];
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Code points from here on are drawn in a full em square: CJK, kana, full-width forms, emoji. */
const firstWideCodePoint = 0x1100;

/** The widths found so far: a layout asks for the same few hundred characters thousands of times. */
const known = new Map<string, number>();

/**
 * Estimates how wide a text is drawn, without a DOM, so that a layout is the same on the
 * page, in a file and at build time.
 *
 * Generous by a few percent against PingFang, Noto Sans CJK and Microsoft YaHei: a label
 * may have a little room to spare, it is never clipped.
 *
 * @param text - One line; spaces at its end count.
 * @param fontPx - The font size.
 * @returns The width in px; 0 for an empty text.
 */
export function textWidthPx(text: string, fontPx: number, bold = false): number {
  let ems = 0;
  for (const character of text) {
    const em = known.get(character) ?? emsOf(character);
    known.set(character, em);
    ems += em;
  }
  return ems * fontPx * (bold ? 1.05 : 1);
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x7f && zeroWidth.test(character)) return 0;
  // Quotes, dashes, ellipsis and the middle dot are full-width in a Chinese font.
  if (code >= firstWideCodePoint || code === 0xb7) return code > 0xffff ? 1.2 : 1;
  if (code > 0x7f) return 0.7;
  return latin.find(({characters}) => characters.test(character))?.em ?? 0.6;
}
