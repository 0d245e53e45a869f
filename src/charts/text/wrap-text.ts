import {textWidthPx} from "./text-width.ts";

/** Closing marks, full-width ones by their code: ， ： ； ！ ？ ） ］ ｝. */
const mayNotStart = /^[\uff0c\uff1a\uff1b\uff01\uff1f\uff09\uff3d\uff5d。、〕】」』》〉”’…—·,.;:!?)\]}%‰℃]/u;
/** Opening marks, full-width ones by their code: （ ［ ｛. */
const mayNotEnd = /[\uff08\uff3b\uff5b〔【「『《〈“‘([{]$/u;
/** A Latin word, the dash of "P7–P9" within it; a run of spaces; or any one other character. */
const pieces = /[!-~\u00a1-\u00b6\u00b8-\u02ff\u2013]+|\s+|[\s\S]/gu;

/**
 * Breaks a text into lines no wider than given: Chinese by character, with no 、。)》 at a
 * line's start and no opening bracket at its end; Latin by words.
 *
 * A word, or a chain of characters that may not be parted, is broken only when it alone is
 * wider than a line. Our own: `Intl.Segmenter` parts otherwise from browser to browser, so that
 * a drawing made when the site is built would move; `linebreak` parts "P7–P9".
 *
 * @returns At least one line. Joined, the lines are the text, character for character: a
 *   space at which a line was broken stays at that line's end, where it is not drawn.
 */
export function wrapText(text: string, maxWidthPx: number, fontPx: number, bold = false): string[] {
  const fits = (line: string) => textWidthPx(line.trimEnd(), fontPx, bold) <= maxWidthPx;
  const lines: string[] = [];
  let line = "";
  for (const unit of unitsOf(text)) {
    if (line === "" || fits(line + unit)) line += unit;
    else {
      lines.push(line);
      line = unit;
    }
    if (fits(line)) continue;
    const broken = breakAnywhere(line, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? "";
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Joins what may not be parted: a closing mark to what it closes, an opening one to what it opens. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const last = units.at(-1);
    if (last !== undefined && (mayNotEnd.test(last) || mayNotStart.test(piece) || /^\s/.test(piece)))
      units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

function breakAnywhere(word: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of word) {
    if (line !== "" && !fits(line + character)) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  return [...lines, line];
}
