/** What parts the fields of a text. */
export type Delimiter = "," | ";" | "\t";

export type TextRecord = {
  /** Its number in the text, the first being 1; blank lines count. */
  number: number;
  fields: readonly string[];
  /** Fields whose quotes are not closed as the format asks, from 0. */
  loose: readonly number[];
  /** Where the next record begins. */
  end: number;
};

type Field = {value: string; end: number; isLoose: boolean};

/** The longest text with line breaks that one pair of quotes holds: twice what a cell of Excel can. */
const longestQuotedChars = 2 * 32_767;

/** From so many delimiters on, a line that fills its row to the table's width is no part of a cell. */
const fewestDelimiters = 5;

/**
 * The records of a CSV text by RFC 4180, with LF, CRLF or CR, but so that a stray quote costs
 * one field and no row. Our own, since csv-parse and Papa Parse read a quote that nobody
 * closes to the end of the file, and neither says which cells it found loose.
 *
 * - A quote inside a field without quotes is text: `6"管件`.
 * - A quote that is closed too early leaves the field as written, up to its delimiter: `"近邻"物流`.
 * - A quote that would take in whole rows, or what comes after the next stray one, is text too.
 *
 * @param width - The table's columns: a quoted field whose first line already fills its row to
 *   them, by five delimiters or more, has taken in rows. 0 if they are not known.
 * @param from - Where the first of the records begins.
 */
export function* parseRecords(text: string, delimiter: Delimiter, width: number, from = 0): Generator<TextRecord> {
  let at = from;
  for (let number = 1; at < text.length; number += 1) {
    const fields: string[] = [];
    const loose: number[] = [];
    for (;;) {
      const field = readField(text, at, delimiter, width - fields.length - 1);
      if (field.isLoose) loose.push(fields.length);
      fields.push(field.value);
      at = field.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    yield {number, fields, loose, end: at};
  }
}

function readField(text: string, start: number, delimiter: Delimiter, lacking: number): Field {
  if (text[start] !== '"') return readPlain(text, start, delimiter, false);
  const close = findClosingQuote(text, start);
  if (close === null) return readPlain(text, start, delimiter, true);
  const quoted = text.slice(start + 1, close);
  const isBroken = /[\r\n]/.test(quoted);
  let end = close + 1;
  while (text[end] === " ") end += 1;
  if (isFieldEnd(text[end], delimiter)) {
    if (isBroken && fillsRow(quoted, delimiter, lacking)) return readPlain(text, start, delimiter, true);
    return {value: quoted.replaceAll('""', '"'), end, isLoose: false};
  }
  if (isBroken) return readPlain(text, start, delimiter, true);
  const rest = readPlain(text, close + 1, delimiter, true);
  const written = text.slice(start, rest.end);
  return {...rest, value: written.endsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written};
}

function readPlain(text: string, start: number, delimiter: Delimiter, isLoose: boolean): Field {
  let end = start;
  while (!isFieldEnd(text[end], delimiter)) end += 1;
  return {value: text.slice(start, end), end, isLoose};
}

function isFieldEnd(char: string | undefined, delimiter: Delimiter): boolean {
  return char === undefined || char === delimiter || char === "\n" || char === "\r";
}

/** Where the quote opened at `start` is closed; `null` if nowhere that a cell could reach to. */
function findClosingQuote(text: string, start: number): number | null {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) return null;
  return at - start > longestQuotedChars && /[\r\n]/.test(text.slice(start, at)) ? null : at;
}

function fillsRow(quoted: string, delimiter: Delimiter, lacking: number): boolean {
  if (lacking < fewestDelimiters) return false;
  const [firstLine = ""] = quoted.split(/[\r\n]/, 1);
  return firstLine.split(delimiter).length - 1 === lacking;
}
