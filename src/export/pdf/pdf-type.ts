import {glyphHex} from "./embed-font.ts";
import type {FontSubset} from "./subset-font.ts";

/** A text as the font sets it: its glyphs, its width in em, and whether each of them is drawn. */
type SetLine = {hex: string; em: number; isDrawn: boolean};

/** What sets a line of text in an embedded font. */
export type TypeSetter = (text: string) => SetLine;

/** Marks that turn or join, and variants: they have no width and no glyph, and nothing is missed without them. */
export const unseen = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;

export function typeSetter({glyphs, unitsPerEm}: FontSubset): TypeSetter {
  const byCode = new Map(glyphs.map((glyph, index) => [glyph.codePoint, {...glyph, number: index + 1}]));
  return (text) => {
    const found = [...text.replace(unseen, "")].flatMap((character) => byCode.get(character.codePointAt(0) ?? 0) ?? []);
    return {
      hex: found.map(({number}) => glyphHex(number)).join(""),
      em: found.reduce((width, {advance}) => width + advance, 0) / unitsPerEm,
      isDrawn: found.every(({isDrawn}) => isDrawn) && !isRightToLeft.test(text),
    };
  };
}

/** Such a line is shaped and turned by the browser, which knows how. */
const isRightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
