import {officeText} from "../office-text.ts";

/** Excel takes no longer name for a sheet. */
const mostCharacters = 31;

/**
 * Names of sheets after titles: without what Excel forbids in them, cut, and each once
 * whatever the case of its letters.
 *
 * @param taken - Names that other sheets have.
 */
export function sheetNames(titles: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return titles.map((title) => {
    const words = officeText(title)
      .replace(/[[\]:*?/\\：]+/g, " ")
      .replace(/ {2,}/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    for (let times = 1; ; times++) {
      const end = times === 1 ? "" : ` ${times}`;
      const name = `${cut(words || "1", mostCharacters - end.length)}${end}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}

/** At most so many UTF-16 units, no character halved, no apostrophe or space left at the end. */
function cut(words: string, most: number): string {
  let kept = "";
  for (const character of words) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.replace(/[' ]+$/, "");
}
