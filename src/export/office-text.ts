/** On Windows and with WPS; where it is missing, the office program takes its own Chinese font. */
export const officeFont = "Microsoft YaHei";

/** Where the font of a file is missing, another takes its place, which may be so much wider. */
export const otherFont = 1.15;

/** What no XML may hold, and what turns the direction of all that follows it. */
const unwritable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text as office files can hold it: everything else, emoji and right-to-left words too, stays as it is. */
export function officeText(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(unwritable, "");
}

/** A colour as office files write it: without the hash. */
export function officeColour(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
