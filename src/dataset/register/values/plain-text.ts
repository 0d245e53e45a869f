import type {Cell} from "../../import/workbook.ts";
import {formatSerial} from "./serial-date.ts";
import {toSimplified} from "./traditional.ts";

const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const aroundSpaces = /^[\s\u3000]+|[\s\u3000]+$/g;
/** What Excel needs to keep digits as text, and what it leaves of it: `="0595"`, `'0595`. */
const keptAsText = /^="([^"]*)"$/;
const apostrophe = /^['’‘](?=[\d=+@-])/;
/** A cell that nothing of all this can touch: most are. */
const isPlain = /^[\u3400-\u9fffA-Za-z0-9、。.-]*$/;

/**
 * A cell as text, for reading: escapes of the file format undone (`_x000D_`, `="…"`, an
 * apostrophe before digits), line breaks as "\n", a date as "2022-09-01". An empty cell and a
 * formula without value are "".
 */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return unescaped(cell);
  if (typeof cell === "number") return String(cell);
  if (cell.is === "date") return formatSerial(cell.serial) ?? String(cell.serial);
  return cell.is === "error" ? cell.text : "";
}

/**
 * What a cell of a text file holds that a spreadsheet has written for one of its errors, or for
 * a formula: "#REF!", "=DATE(2022,9,1)".
 */
export function brokenKind(cell: Cell | undefined): "cell-error" | "formula-without-value" | null {
  if (cell === null || cell === undefined || typeof cell === "number") return null;
  if (typeof cell === "object")
    return cell.is === "error" ? "cell-error" : cell.is === "formula" ? "formula-without-value" : null;
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell.trim()) || /^#{3,}$/.test(cell.trim()))
    return "cell-error";
  return /^=[A-Za-z][A-Za-z.]*\(/.test(cell.trim()) ? "formula-without-value" : null;
}

/** A cell as a finding shows it: as `textOf`, a formula without value by its own text. */
export function shownText(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "object" && cell !== null && cell.is === "formula" ? cell.text : textOf(cell);
}

function unescaped(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n")
    .replace(/^\t+/, "")
    .replace(keptAsText, "$1")
    .replace(apostrophe, "");
}

export function hasInvisible(text: string): boolean {
  return !isPlain.test(text) && text.search(invisible) >= 0;
}

/** Text without characters that have no width, without spaces around, and with plain spaces inside. */
export function trimmed(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(invisible, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(aroundSpaces, "");
}

/** Digits, letters and signs of full width as those of half width: "２０２２－０９" is "2022-09". */
export function halfWidth(text: string): string {
  return isPlain.test(text) ? text : text.normalize("NFKC");
}

/**
 * Text as words are compared: half-width, lower case, simplified, without any space or
 * invisible character.
 */
export function foldWord(text: string): string {
  if (isPlain.test(text)) return toSimplified(text.toLowerCase());
  return toSimplified(halfWidth(trimmed(text)).toLowerCase().replace(/\s+/g, ""));
}

/** A cell that says that there is nothing to say: "", "-", "—", "/". */
export function isDash(text: string): boolean {
  return /^[-—–－_/\\／.·…~]*$/.test(text);
}
