import {type ExportOptions, mostCharacters, parseOptions} from "../../../export/export-options.ts";

/** What a reader wrote for one picture; a `title` of `null` is the figure's own. */
export type CustomText = {title: string | null; note: string};

export const noCustomText: CustomText = {title: null, note: ""};

const storageKey = "jinlin-export";

/** What was chosen for the last picture; the usual when nothing can be read. */
export function readChoices(): ExportOptions {
  try {
    return parseOptions(JSON.parse(localStorage.getItem(storageKey) ?? "null"));
  } catch {
    return parseOptions(null);
  }
}

/** Keeps choices for the next picture, without the words of this one; a browser that keeps nothing goes without. */
export function keepChoices({preset, own, language, include, look}: ExportOptions): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({preset, own, language, include, look}));
  } catch {
    // Private windows and blocked storage: the choice holds for this dialog.
  }
}

export function forgetChoices(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // As above.
  }
}

/** How many characters a text has, as a reader counts them, and whether that is too many. */
export function countOf(text: string, most: keyof typeof mostCharacters) {
  const count = [...text].length;
  return {count, most: mostCharacters[most], isTooLong: count > mostCharacters[most]};
}
