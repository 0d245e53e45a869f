import {type Pace, paceWithin} from "../pace.ts";
import type {TextEncoding} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import {findByteOrderMark, findUnmarkedWide} from "./byte-order-mark.ts";
import {decodeText} from "./decode-text.ts";
import {findMixedLine} from "./find-mixed-line.ts";
import {parseRecords} from "./parse-records.ts";
import {sniffDelimiter} from "./sniff-delimiter.ts";

export type DecodedText = {text: string; encoding: TextEncoding};

/**
 * The text of a CSV file. By its byte order mark, or UTF-8 if it is that, or GB18030 as
 * Excel in China writes. Big5 is read only if chosen: by its bytes it is always GB18030 too.
 *
 * @param chosen - The encoding chosen by hand; `null` to find it.
 * @throws {WorkbookError} `mixed-encodings`, with the first row that breaks; `wrong-encoding`
 *   if the chosen one does not fit; `unreadable`.
 */
export async function decodeTable(bytes: Uint8Array, chosen: TextEncoding | null, pace: Pace): Promise<DecodedText> {
  const mark = findByteOrderMark(bytes);
  const body = mark === null ? bytes : bytes.subarray(mark.length);
  const wide = chosen === null ? (wideMark(mark?.encoding) ?? findUnmarkedWide(body)) : wideMark(chosen);
  if (wide !== null) {
    const text = await decodeText(body, wide, pace);
    if (text !== null) return {text, encoding: wide};
    if (chosen !== null) throw wrongEncoding(body, wide);
    // Without a mark it only looked like text.
    throw mark === null ? new WorkbookError("protected") : new WorkbookError("unreadable", {encoding: wide});
  }
  for (const [at, encoding] of candidatesFor(chosen).entries()) {
    const text = await decodeText(body, encoding, paceWithin(pace, at / 2, (at + 1) / 2));
    // Half a file in another encoding may be valid GB18030 by luck, but hardly UTF-8.
    if (encoding !== "utf-8") refuseMixed(body);
    if (text !== null) return {text, encoding};
  }
  refuseMixed(body);
  if (chosen !== null) throw wrongEncoding(body, chosen);
  throw new WorkbookError("unreadable", {row: rowAt(body, "gb18030", firstUndecodable(body, "gb18030"))});
}

function candidatesFor(chosen: TextEncoding | null): readonly TextEncoding[] {
  return chosen === null ? ["utf-8", "gb18030"] : [chosen];
}

function wideMark(encoding: TextEncoding | undefined): "utf-16le" | "utf-16be" | null {
  return encoding === "utf-16le" || encoding === "utf-16be" ? encoding : null;
}

function refuseMixed(body: Uint8Array): void {
  const mixed = findMixedLine(body);
  if (mixed === null) return;
  const encoding = mixed.beginsAsUtf8 ? "utf-8" : "gb18030";
  // The line before may be half in each, where the first of two files ended without a line break.
  const before = body.subarray(0, mixed.at);
  const at = isBeginOf(before, encoding) ? mixed.at : firstUndecodable(before, encoding);
  throw new WorkbookError("mixed-encodings", {row: rowAt(body, encoding, at), encoding});
}

function wrongEncoding(body: Uint8Array, encoding: TextEncoding): WorkbookError {
  return new WorkbookError("wrong-encoding", {encoding, row: rowAt(body, encoding, firstUndecodable(body, encoding))});
}

/** The first byte that is none of an encoding, or the last of such a character, found by halving. */
function firstUndecodable(bytes: Uint8Array, encoding: TextEncoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginOf(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginOf(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}

/** The number of the record in which a byte stands, all before it read in one encoding. */
function rowAt(bytes: Uint8Array, encoding: TextEncoding, at: number): number {
  const decoder = new TextDecoder(encoding);
  const before = decoder.decode(bytes.subarray(0, at)).length;
  const text = decoder.decode(bytes);
  const {delimiter, width, start} = sniffDelimiter(text);
  for (const {number, end} of parseRecords(text.slice(start), delimiter, width)) {
    if (start + end > before) return number;
  }
  return 1;
}
