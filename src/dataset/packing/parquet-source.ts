import {rowsAtOnce} from "../import/pace.ts";
import {openParquet} from "../import/parquet/open-parquet.ts";
import {isEmptyRow} from "../import/sheet-rows.ts";
import type {Cell, SheetRow} from "../import/workbook.ts";
import type {TableSource} from "./table-source.ts";

/** Its columns' names are row 1, so that its rows are numbered as a sheet's are. */
const rowsAbove = 2;

/** A Parquet file, read by groups of rows; of its columns only those that are asked for. */
export async function openParquetSource(blob: Blob): Promise<TableSource & {rows: number}> {
  const table = await openParquet(blob);
  const headers = table.columns.map(({header}) => header);
  const header: SheetRow = {number: 1, cells: headers, isHidden: false};
  return {
    format: "parquet",
    text: null,
    rows: table.rows,
    head: {name: "", isHidden: false, rows: [header], merges: [], looseQuotes: []},
    async read(columns, take, pace) {
      const rows = Math.max(1, table.rows);
      const cells = new Array<Cell>(headers.length).fill(null);
      for await (const {first, count, cellAt} of table.read(columns, pace)) {
        for (let place = 0; place < count; place++) {
          if (place % rowsAtOnce === 0) await pace((first + count) / rows);
          for (let at = 0; at < columns.length; at++) cells[columns[at] ?? 0] = cellAt(at, place);
          if (!isEmptyRow(cells)) take(first + place + rowsAbove, cells, none);
        }
      }
    },
  };
}

const none: readonly number[] = [];
