import type {Cell} from "../../import/workbook.ts";
import {toDigits} from "./chinese-number.ts";
import {brokenKind, halfWidth, isDash, textOf, trimmed} from "./plain-text.ts";
import {blank, type Reading, readAs, remarked} from "./reading.ts";

const unit = /(?:个|人|名|家|位|户|年|届|岁)$/;
const approximate =
  /^(?:大约|约|近|大概|超过|超|不足|不到|至少|>|≥|<|≤)[\d百千]+|^\d+(?:个|人|名|家|位|户)?(?:余|多|左右|以上|以下|\+|几)|^\d+(?:\.\d+)?[百千万]|^\d+(?:-|~|至|到)\d+|^[几数十百千]+[几余多]?/;
const unknownWord = /^(?:无|没有|不详|未知|未定|待定|不明|暂无|未填|未统计|待统计|待核.*|n\/?a|\?+)$/i;

/** No organisation of a county covers so many: what stands there is a telephone, or a date. */
const greatest = 1_000_000;

/**
 * A whole number from 0, its unit left away: "60", "60人", "1,234", "五". A blank cell or a dash
 * is unknown, and so is a word, with a doubt ("约60", "不详"): none is 0.
 *
 * Above a million it is taken for something else, and unknown with a doubt.
 *
 * @returns An error's remark for what is no count: "＝5", 12.5, a date, -3.
 */
export function parseCount(cell: Cell | undefined): Reading<number> {
  if (cell === null || cell === undefined) return blank;
  if (typeof cell === "number") return checked(cell);
  const broken = brokenKind(cell);
  if (broken !== null) return remarked(broken);
  if (typeof cell === "object") return remarked("count-unreadable");
  const text = trimmed(textOf(cell));
  if (isDash(text)) return blank;
  if (unknownWord.test(text)) return remarked("count-unknown");
  const half = toDigits(halfWidth(text).replace(/\s+|^每届|一届$/g, ""));
  if (/[一二三四五六七八九]{2}十/.test(text) || approximate.test(half.replace(unit, "")))
    return remarked("count-approximate");
  const written = half.replace(unit, "").replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(",", ""));
  return /^-?\d+(?:\.\d+)?$/.test(written) ? checked(Number(written)) : remarked("count-unreadable");
}

function checked(number: number): Reading<number> {
  if (number < 0) return remarked("count-negative");
  if (number > greatest) return remarked<number>("count-unusual", null, null, {bound: greatest});
  return Number.isInteger(number) ? readAs(number) : remarked("count-unreadable");
}
