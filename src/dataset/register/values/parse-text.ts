import type {Cell} from "../../import/workbook.ts";
import {brokenKind, hasInvisible, isDash, textOf, trimmed} from "./plain-text.ts";
import {blank, type Reading, readAs, remarked} from "./reading.ts";

/** What a spreadsheet would run, were it written into a cell as it is: "=SUM(A1)", "@SUM(1)", "+1", "-1", but not "-启程". */
const formula = /^[=＝@＠]|^[+＋-](?=[\d(]|[A-Za-z]+\d*[(!])/;
const betweenHan = /(?<=\p{Script=Han})[ \n]+(?=\p{Script=Han})/gu;
const nothing = /^(?:无|没有|暂无|未填|不详|n\/?a)$/i;

/**
 * A name, as it is read: without spaces around it and without invisible characters, each with
 * a remark. A space inside stays, and the mend is without it.
 */
export function parseName(cell: Cell | undefined): Reading<string> {
  const reading = parseText(cell);
  const raw = textOf(cell);
  if (reading.value === null || reading.remark !== null || typeof cell !== "string") return reading;
  const mend = reading.value.replace(betweenHan, "");
  return mend === raw ? reading : remarked("text-spaces", reading.value.replace(/\s*\n\s*/g, " "), mend);
}

/** A text; what looks like a formula is taken as the text it is. A dash is blank. */
export function parseText(cell: Cell | undefined): Reading<string> {
  if (cell === null || cell === undefined) return blank;
  const broken = brokenKind(cell);
  // A text that reads as a formula is taken as the text it is.
  if (broken !== null && !(broken === "formula-without-value" && typeof cell === "string")) return remarked(broken);
  const raw = textOf(cell);
  const text = trimmed(raw);
  if (isDash(text)) return blank;
  if (formula.test(text)) return remarked("text-formula", text);
  return hasInvisible(raw) ? remarked("text-invisible", text, text) : readAs(text);
}

/** A person's name: the space that widens a name of two characters ("王　芳") is none of it. */
export function parsePerson(cell: Cell | undefined): Reading<string> {
  const {value, remark} = parseText(cell);
  if (value === null || nothing.test(value)) return {value: null, remark};
  return {value: value.replace(betweenHan, ""), remark};
}

/** Another organisation's name, or none. */
export function parseParent(cell: Cell | undefined): Reading<string> {
  const {value, remark} = parseText(cell);
  return value === null || nothing.test(value)
    ? {value: null, remark}
    : {value: value.replace(/\s*\n\s*/g, ""), remark};
}
