import {type Delimiter, parseRecords} from "./parse-records.ts";

const delimiters = [",", ";", "\t"] as const;
const sampleChars = 65_536;
const sampleRecords = 100;

/** How a text parts its fields, and where its table begins. */
export type TextLayout = {
  delimiter: Delimiter;
  /** The columns most records have. */
  width: number;
  /** Behind Excel's own first line `sep=;`, which is no record. */
  start: number;
};

/**
 * The delimiter that parts most records into most of the same number of fields, outside
 * quotes; a comma where none parts anything.
 */
export function sniffDelimiter(text: string): TextLayout {
  const declared = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const sample = text.slice(start, start + sampleChars);
  const isCut = start + sampleChars < text.length;
  const layouts = delimiters.map((delimiter) => ({delimiter, start, ...commonWidth(sample, delimiter, isCut)}));
  const {delimiter, width} =
    layouts.find((layout) => layout.delimiter === declared?.[1]) ??
    layouts.reduce((best, layout) => (layout.score > best.score ? layout : best));
  return {delimiter, width, start};
}

function commonWidth(sample: string, delimiter: Delimiter, isCut: boolean): {width: number; score: number} {
  const counts = new Map<number, number>();
  let seen = 0;
  for (const {fields, end} of parseRecords(sample, delimiter, 0)) {
    // The last record of a sample is half a one, but for a sample that is one record.
    if (isCut && end >= sample.length && seen > 0) break;
    if (fields.length === 1 && fields[0] === "") continue;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    seen += 1;
    if (seen === sampleRecords) break;
  }
  let best = {width: 1, score: 0};
  for (const [width, count] of counts) {
    // Squared, so that one line full of commas does not outdo a table parted by semicolons.
    const score = (count / seen) ** 2 * (width - 1);
    if (score > best.score) best = {width, score};
  }
  return best;
}
