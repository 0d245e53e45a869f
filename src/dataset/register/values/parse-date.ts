import type {Cell} from "../../import/workbook.ts";
import type {PartialDate} from "../register.ts";
import {toDigits} from "./chinese-number.ts";
import {brokenKind, halfWidth, isDash, textOf, trimmed} from "./plain-text.ts";
import {blank, type Reading, readAs, remarked} from "./reading.ts";
import {formatDate, formatSerial, isRealDate} from "./serial-date.ts";

const time = "(?:[ T]?(\\d{1,2}):\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?";
const wholeDate = new RegExp(`^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?${time}$`);
const monthOnly = /^(\d{4})([-/.年])(\d{1,2})月?份?[初中底末]?$/;
const yearOnly = /^(\d{4})年?(?:初|中|底|末|年初|年中|年底|上半年|下半年|[春夏秋冬]季?)?$/;
const shortYear = /^['’]?(\d{2})([-/.年])(\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const unknownWord =
  /^(?:待定|不详|未知|未定|不明|暂无|无|没有|未填|未换届|未选举|尚未.*|筹建中?|筹备中?|待.{1,4}|n\/?a|tbd|\?+|？+)$/i;
const range = /^\d{4}[-/.年]\d{1,2}.*[-—–~～至到]\s*\d{4}|^\d{4}年?\s*(?:[—–~～至到]|--)\s*\d{4}/;
/** What stands beside a date and is none of it: "（换届）", "成立". */
const beside = /\s*[（(][^）)]*[）)]|(?:成立|建立|组建|当选|换届|选举|届满|到期)$/g;
const about = /^(?:大约|约|大概)|(?:左右|前后)$/;

/** Excel's days that a federation's date can be: 1954 to 2118. */
const serials = {from: 20_000, to: 80_000};

/**
 * The date a cell holds, as exactly as it is written and no more: "2022-09-01", "2022-09",
 * "2022". Reckoned without any time zone; 31 June is refused, never 1 July.
 *
 * @param isTyped - Whether the file tells texts from numbers. Where it does not (CSV), the text
 *   "2022.1" may be what a spreadsheet has left of "2022.10".
 * @returns What both of two readings share, where there are two: a year, or `null`.
 */
export function parseDate(cell: Cell | undefined, isTyped: boolean): Reading<PartialDate> {
  if (cell === null || cell === undefined) return blank;
  const broken = brokenKind(cell);
  if (broken !== null) return remarked(broken);
  if (typeof cell === "number") return parseNumber(cell);
  if (typeof cell === "string") return parseText(cell, isTyped);
  if (cell.is !== "date") return blank;
  const day = formatSerial(cell.serial);
  return day === null || !isRealDate(Number(day.slice(0, 4))) ? remarked("date-impossible") : readAs(day);
}

function parseNumber(number: number): Reading<PartialDate> {
  if (number <= 0 || number === 60) return remarked("date-impossible");
  const written = String(number);
  if (number >= 1900 && number < 2101) return parseWritten(written, false);
  if (/^\d{6}$|^\d{8}$/.test(written)) return parseWritten(written, false);
  return parseSerial(number);
}

function parseSerial(number: number): Reading<PartialDate> {
  const day = number >= serials.from && number <= serials.to ? formatSerial(number) : null;
  return day === null ? remarked("date-unreadable") : remarked("date-serial", day, null, {date: day});
}

function parseText(cell: string, isTyped: boolean): Reading<PartialDate> {
  const text = trimmed(textOf(cell));
  if (text === "") return blank;
  if (isDash(text) || unknownWord.test(text)) return remarked("date-unknown");
  const half = halfWidth(text);
  const isAbout = about.test(half);
  const written = toDigits(half.replace(about, "").replace(beside, ""))
    .replace(/[–—_\\]/g, "-")
    .replace(/[,，、。]/g, ".")
    .replace(/^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$/, (_, year, month, day) =>
      [year, month, day].filter(Boolean).join("-"),
    )
    .replace(/\s*([-/.年月日号])\s*/g, "$1")
    .replace(/^(\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?)[.]$/, "$1");
  if (range.test(half)) return remarked("date-two-readings");
  const reading = parseWritten(written, isTyped);
  // Who wrote it otherwise than dates are written is told how it was read.
  const isUsual = half === text && toDigits(half) === half && half.search(beside) < 0 && !isAbout;
  if (reading.remark !== null || reading.value === null || isUsual) return reading;
  return remarked("date-mended", reading.value, isAbout ? null : reading.value, {date: reading.value});
}

function parseWritten(written: string, isTyped: boolean): Reading<PartialDate> {
  if (/^-\d+(?:\.\d+)?$|^0+$|^60$/.test(written)) return remarked("date-impossible");
  const whole = wholeDate.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (whole !== null) {
    const reading = checked(Number(whole[1]), Number(whole[2]), Number(whole[3]));
    // The hour of another time zone may be the day before or after.
    return whole[5] !== undefined && Number(whole[4]) !== 0 && reading.value !== null
      ? remarked("date-two-readings", reading.value.slice(0, 7))
      : reading;
  }
  const month = monthOnly.exec(written);
  if (month !== null)
    return month[2] === "." && month[3] === "1" && !isTyped
      ? lostZero(month[1])
      : checked(Number(month[1]), Number(month[3]));
  const year = yearOnly.exec(written);
  if (year !== null) {
    const read = checked(Number(year[1]));
    return read.value === null ? read : remarked("date-year-only", read.value);
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*[-, ]+(\d{4})$/.exec(written);
  if (named !== null) return checked(Number(named[3]), monthNamed(named[2]), Number(named[1]));
  if (/^\d{6}$/.test(written)) return checked(Number(written.slice(0, 4)), Number(written.slice(4)));
  if (/^\d{5}(?:\.\d+)?$/.test(written)) return parseSerial(Number(written));
  return parseShort(written);
}

function parseShort(written: string): Reading<PartialDate> {
  const short = shortYear.exec(written);
  if (short !== null) {
    const reading = checked(2000 + Number(short[1]), Number(short[3]), Number(short[4]));
    if (reading.value === null) return reading;
    return short[2] === "年"
      ? remarked("date-mended", reading.value, reading.value, {date: reading.value})
      : remarked<string>("date-two-readings", null, null, {one: reading.value});
  }
  const shortMonth = /^(\d{2})([-/.年])(\d{1,2})月?$/.exec(written);
  if (shortMonth !== null) {
    const {value} = checked(2000 + Number(shortMonth[1]), Number(shortMonth[3]));
    if (value === null) return remarked("date-unreadable");
    return shortMonth[2] === "年"
      ? remarked("date-mended", value, value, {date: value})
      : remarked<string>("date-two-readings", null, null, {one: value});
  }
  const last = yearLast.exec(written);
  if (last === null) return remarked("date-unreadable");
  const [first, second, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  const [monthFirst, dayFirst] = [checked(year, first, second).value, checked(year, second, first).value];
  if (monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst)
    return remarked("date-two-readings", String(year), null, {one: monthFirst, other: dayFirst});
  const only = monthFirst ?? dayFirst;
  return only === null ? remarked("date-impossible") : remarked("date-mended", only, only, {date: only});
}

/** 1 to 12; 0, which is none, for what is no month. */
function monthNamed(name = ""): number {
  return (
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(name.toLowerCase()) + 1
  );
}

function lostZero(year = ""): Reading<PartialDate> {
  return remarked("date-two-readings", year, null, {one: `${year}-01`, other: `${year}-10`});
}

function checked(year: number, month?: number, day?: number): Reading<PartialDate> {
  return isRealDate(year, month, day) ? readAs(formatDate(year, month, day)) : remarked("date-impossible");
}
