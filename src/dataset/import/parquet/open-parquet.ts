import {type AsyncBuffer, type Compressors, type FileMetaData, parquetMetadataAsync, parquetRead} from "hyparquet";
import type {Pace} from "../pace.ts";
import type {Cell} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import {type ParquetColumn, parquetColumns} from "./parquet-columns.ts";
import {isEncryptedParquet, isParquet} from "./parquet-mark.ts";
import {cellReader, decodeTextBytes} from "./to-cell.ts";

/** Rows that lie together in a file; a cell by the place of its column among those asked for. */
type ParquetRows = {
  /** Among all rows of the file, from 0. */
  first: number;
  count: number;
  cellAt: (column: number, place: number) => Cell;
};

export type ParquetTable = {
  columns: readonly ParquetColumn[];
  rows: number;
  /** What its columns unpack to, as the file says. */
  unpackedBytes: number;
  /**
   * The cells of some columns, a group of rows after the other; only these columns are read.
   *
   * @throws {WorkbookError} `nested-column`, `binary-column`, `unknown-codec`, `encrypted-parquet`, `cut-parquet`.
   */
  read: (columns: readonly number[], pace: Pace) => AsyncGenerator<ParquetRows>;
};

/**
 * Opens a Parquet file: its footer alone is read, and the rest by ranges as it is asked for.
 *
 * @throws {WorkbookError} `empty`; `encrypted-parquet`; `cut-parquet` if its footer is not there or no footer.
 */
export async function openParquet(blob: Blob): Promise<ParquetTable> {
  const file = {
    byteLength: blob.size,
    slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
  };
  if (blob.size === 0) throw new WorkbookError("empty");
  await refuseWithoutFooter(blob);
  const metadata = await orCut(() => parquetMetadataAsync(file, {geoparquet: false}));
  const columns = await orCut(async () => parquetColumns(metadata));
  return {
    columns,
    rows: Number(metadata.num_rows),
    unpackedBytes: metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0),
    read: (places, pace) => readGroups(file, metadata, columns, places, pace),
  };
}

async function refuseWithoutFooter(blob: Blob): Promise<void> {
  const mark = new Uint8Array(await blob.slice(-4).arrayBuffer());
  if (isEncryptedParquet(mark)) throw new WorkbookError("encrypted-parquet");
  if (!isParquet(mark)) throw new WorkbookError("cut-parquet");
}

async function* readGroups(
  file: AsyncBuffer,
  metadata: FileMetaData,
  all: readonly ParquetColumn[],
  places: readonly number[],
  pace: Pace,
): AsyncGenerator<ParquetRows> {
  const columns = places.flatMap((place) => all[place] ?? []);
  for (const column of columns) refuseUnreadable(column);
  const compressors = await compressorsFor(columns);
  const rows = Math.max(1, Number(metadata.num_rows));
  let first = 0;
  for (const {num_rows: groupRows} of metadata.row_groups) {
    const count = Number(groupRows);
    const cells: (readonly Cell[])[] = [];
    for (const [place, column] of columns.entries()) {
      await pace((first + (count * place) / columns.length) / rows);
      cells.push(await readColumn(file, metadata, column, {first, count, compressors}));
    }
    yield {first, count, cellAt: (column, place) => cells[column]?.[place] ?? null};
    first += count;
  }
}

function refuseUnreadable({header, kind, codecs}: ParquetColumn): void {
  if (kind === "nested") throw new WorkbookError("nested-column", {column: header});
  if (kind === "binary") throw new WorkbookError("binary-column", {column: header});
  if (kind === "encrypted") throw new WorkbookError("encrypted-parquet", {column: header});
  const unknown = codecs.find((codec) => !knownCodecs.has(codec));
  if (unknown !== undefined) throw new WorkbookError("unknown-codec", {codec: unknown, column: header});
}

const ownCodecs = new Set(["UNCOMPRESSED", "SNAPPY"]);
const knownCodecs = new Set([...ownCodecs, "GZIP", "BROTLI", "ZSTD", "LZ4", "LZ4_RAW"]);

/** Those beyond the two that the reader brings are loaded where a file needs them. */
async function compressorsFor(columns: readonly ParquetColumn[]): Promise<Compressors> {
  if (columns.every(({codecs}) => codecs.every((codec) => ownCodecs.has(codec)))) return {};
  return (await import("./codecs.ts")).codecs;
}

async function readColumn(
  file: AsyncBuffer,
  metadata: FileMetaData,
  column: ParquetColumn,
  {first, count, compressors}: {first: number; count: number; compressors: Compressors},
): Promise<readonly Cell[]> {
  const cells = new Array<Cell>(count).fill(null);
  const toCell = cellReader(column);
  await orCut(() =>
    parquetRead({
      file,
      metadata,
      compressors,
      geoparquet: false,
      columns: [column.header],
      rowStart: first,
      rowEnd: first + count,
      parsers: {stringFromBytes: decodeTextBytes(column)},
      onChunk({columnData, rowStart}) {
        for (let at = 0; at < columnData.length; at++) {
          const place = rowStart + at - first;
          if (place >= 0 && place < count) cells[place] = toCell(columnData[at]);
        }
      },
    }),
  );
  return cells;
}

/** What the reader of the format throws means that bytes are not what they should be. */
async function orCut<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError("cut-parquet", {}, {cause});
  }
}
