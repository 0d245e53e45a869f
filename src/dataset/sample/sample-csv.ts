import {byteOrderMark, formatCsvLine, type SampleCell, toCells} from "./sample-cells.ts";
import {type SampleOptions, sampleRows} from "./sample-rows.ts";
import {templateHeaders} from "./template-columns.ts";

/** How many rows are one piece: a write of about 150 kB. */
const pieceRows = 1000;

/** The sample as pieces of a CSV file, each made when it is asked for: a million rows are never held at once. */
export function* formatSampleCsv(options: SampleOptions): Generator<string, void> {
  yield* formatCsvPieces(templateHeaders, sampleRows(options), toCells);
}

/** Rows as pieces of a CSV file below its headers, each made when it is asked for. */
export function* formatCsvPieces<Row>(
  headers: readonly string[],
  rows: Iterable<Row>,
  cellsOf: (row: Row) => readonly SampleCell[],
): Generator<string, void> {
  yield byteOrderMark + formatCsvLine(headers);
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(formatCsvLine(cellsOf(row)));
    if (piece.length < pieceRows) continue;
    yield piece.join("");
    piece = [];
  }
  if (piece.length > 0) yield piece.join("");
}

/** Rows of cells as a whole CSV file. */
export function formatCsv(rows: readonly (readonly SampleCell[])[]): string {
  return byteOrderMark + rows.map(formatCsvLine).join("");
}
