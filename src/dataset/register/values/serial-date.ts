/** 1900-03-01: the first day on which Excel's count and the calendar agree; before it, Excel knows a 29 February 1900. */
const firstSerial = 61;
/** 9999-12-31. */
const lastSerial = 2_958_465;
/** Days from 0000-03-01 to 1899-12-30. */
const daysToEpoch = 693_899;

/**
 * The day of a spreadsheet's number of days since 1899-12-30, whatever the time: "2022-09-01".
 * Reckoned on the calendar itself, so that no time zone has a say.
 *
 * @returns `null` for a number that is no day: 0 (1900-01-00), 60 (1900-02-29), and any before
 *   1900-03-01 or after 9999.
 */
export function formatSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= firstSerial && day <= lastSerial)) return null;
  // Years are counted from March, so that the leap day is a year's last: http://howardhinnant.github.io/date_algorithms.html
  const days = day + daysToEpoch;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDate(year, month, date);
}

/** "2022-09-01", "2022-09", "2022". */
export function formatDate(year: number, month?: number, day?: number): string {
  return [String(year).padStart(4, "0"), ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join("-");
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

/** Whether the calendar has that month, or that day of it; a year is from 1900 to 2100. */
export function isRealDate(year: number, month = 1, day = 1): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
