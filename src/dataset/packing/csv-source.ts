import {mostColumns} from "../import/limits.ts";
import {type Pace, paceWithin} from "../import/pace.ts";
import {decodeStream, likelyEncodings, UndecodableText} from "../import/text/decode-stream.ts";
import {type RecordStream, recordStream} from "../import/text/record-stream.ts";
import {sniffDelimiter, type TextLayout} from "../import/text/sniff-delimiter.ts";
import {unwrapText} from "../import/text/unwrap-text.ts";
import type {SheetRow, TextEncoding} from "../import/workbook.ts";
import {WorkbookError} from "../import/workbook-error.ts";
import {headRows, type TableSource, type TakeRow} from "./table-source.ts";

const headBytes = 262_144;

/**
 * A CSV file, read by pieces of a megabyte.
 *
 * @param chosen - The encoding chosen by hand; `null` to find it.
 */
export async function openCsv(blob: Blob, chosen: TextEncoding | null, pace: Pace): Promise<TableSource> {
  const bytes = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  const encoding = chosen ?? (await findEncoding(blob, bytes, pace));
  const text = new TextDecoder(encoding).decode(bytes, {stream: true});
  const layout = sniffDelimiter(text);
  const rows: SheetRow[] = [];
  const looseQuotes: {row: number; column: number}[] = [];
  const isWhole = blob.size <= headBytes;
  const head = recordStream(layout, (number, fields, loose) => {
    if (rows.length === headRows || isBlankLine(fields)) return;
    rows.push({number, cells: fields.map(unwrapText), isHidden: false});
    for (const column of loose) looseQuotes.push({row: number, column});
  });
  head.push(text.slice(layout.start));
  // What is cut at the end of the head is half a row.
  if (isWhole || rows.length === 0) head.end();
  return {
    format: "csv",
    text: {encoding, delimiter: layout.delimiter},
    head: {name: "", isHidden: false, rows, merges: [], looseQuotes},
    read: (_, take, pace) => readAll(blob, {encoding, layout, isChosen: chosen !== null}, take, pace),
  };
}

/** The one likely encoding; where the head could be several, that in which the whole file is. */
async function findEncoding(blob: Blob, head: Uint8Array, pace: Pace): Promise<TextEncoding> {
  const [first = "utf-8", second] = likelyEncodings(head);
  if (second === undefined) return first;
  try {
    for await (const _ of decodeStream(blob, first, paceWithin(pace, 0, 0)));
    return first;
  } catch (error) {
    if (error instanceof UndecodableText) return second;
    throw error;
  }
}

type Way = {encoding: TextEncoding; layout: TextLayout; isChosen: boolean};

async function readAll(blob: Blob, way: Way, take: TakeRow, pace: Pace): Promise<void> {
  const {encoding, layout, isChosen} = way;
  const rows = recordStream(layout, (number, fields, loose) => {
    if (isBlankLine(fields)) return;
    const cells = fields.map(unwrapText);
    if (cells.length > mostColumns && cells.findLastIndex((cell) => cell !== null) >= mostColumns)
      throw new WorkbookError("too-many-columns", {most: mostColumns, row: number, sheet: ""});
    take(number, cells, loose);
  });
  let isFirst = true;
  try {
    for await (const text of decodeStream(blob, encoding, pace)) {
      rows.push(isFirst ? text.slice(layout.start) : text);
      isFirst = false;
    }
    rows.end();
  } catch (error) {
    if (!(error instanceof UndecodableText)) throw error;
    throw refusal(error, rows, encoding, isChosen);
  }
}

function refusal(
  {good}: UndecodableText,
  rows: RecordStream,
  encoding: TextEncoding,
  isChosen: boolean,
): WorkbookError {
  rows.push(good);
  rows.end();
  const row = Math.max(1, rows.count());
  return new WorkbookError(isChosen ? "wrong-encoding" : "mixed-encodings", {row, encoding});
}

function isBlankLine(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0] === "";
}
