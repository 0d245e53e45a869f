import {mostRows, mostUnpackedBytes} from "../limits.ts";
import type {Pace} from "../pace.ts";
import {collectRows, isEmptyRow} from "../sheet-rows.ts";
import type {Sheet} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import {openParquet} from "./open-parquet.ts";

/**
 * The one sheet of a Parquet file, which has no name of its own: its columns' names in row 1,
 * its first row in row 2.
 *
 * @throws {WorkbookError} As `openParquet` and its `read`; `too-many-rows`, `too-many-columns`.
 */
export async function readParquet(blob: Blob, pace: Pace): Promise<Sheet> {
  const table = await openParquet(blob);
  if (table.rows > mostRows) throw new WorkbookError("too-many-rows", {most: mostRows, sheet: ""});
  if (table.unpackedBytes > mostUnpackedBytes)
    throw new WorkbookError("zip-bomb", {bytes: table.unpackedBytes, most: mostUnpackedBytes});
  const {rows, add} = collectRows("");
  add({number: 1, cells: table.columns.map(({header}) => header), isHidden: false});
  for await (const {first, count, cellAt} of table.read([...table.columns.keys()], pace)) {
    for (let place = 0; place < count; place++) {
      const cells = table.columns.map((_, column) => cellAt(column, place));
      if (!isEmptyRow(cells)) add({number: first + place + 2, cells, isHidden: false});
    }
  }
  return {name: "", isHidden: false, rows, merges: [], looseQuotes: []};
}
