/** What stands above and below each sheet, a text a line. */
export type RunningLines = {head: readonly string[]; foot: readonly string[]};

/** How many letters wide a line may be, one of Chinese being one: so much fits an A4 sheet held upright. */
const mostLetters = 62;

/**
 * The rules that write lines above and below each sheet, and its number among all.
 *
 * @param font - The page's own: a sheet's margin knows no custom property.
 */
export function runningRules({head, foot}: RunningLines, font: string): string {
  const box = (lines: readonly string[], align: "top" | "bottom") =>
    `content: ${lines.map((line) => cssText(shorten(line))).join(' "\\a " ') || "none"};` +
    `font: 10px/1.45 ${font}; color: #5f545b; white-space: pre-wrap; text-align: left; vertical-align: ${align};`;
  return `@page {
    margin: 18mm 12mm 17mm;
    @top-left { ${box(head, "bottom")} width: 100%; padding-bottom: 2.5mm; }
    @bottom-left { ${box(foot, "top")} width: 88%; padding-top: 2.5mm; }
    @bottom-right {
      content: counter(page) " / " counter(pages);
      font: 10px/1.45 ${font}; color: #221b20; width: 12%; text-align: right; vertical-align: top; padding-top: 2.5mm;
    }
  }`;
}

/** Whether the browser has kept the margins of a sheet; those before Chromium 131 leave them out. */
export function keepsMargins(sheet: CSSStyleSheet): boolean {
  return [...sheet.cssRules].some(({cssText: text}) => text.includes("@top-left"));
}

/** A text as a string of CSS, whatever is in it. */
export function cssText(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ");
  return `"${plain.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** Joins words to as few lines as a sheet has room for, in order. */
export function joinFitting(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const joined = `${lines.at(-1)} · ${word}`;
    if (lines.length > 0 && shorten(joined) === joined) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a line that a sheet has no room for at its end, which it then says. */
export function shorten(text: string): string {
  let letters = 0;
  let kept = "";
  for (const letter of text) {
    letters += /[\u1100-\uffff]/.test(letter) ? 1 : 0.56;
    if (letters > mostLetters) return `${kept}…`;
    kept += letter;
  }
  return text;
}
