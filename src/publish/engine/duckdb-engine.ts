import {BIGINT, DuckDBDataChunk, DuckDBInstance, VARCHAR} from "@duckdb/node-api";
import type {RollUpEngine} from "./roll-up-engine.ts";
import {createTable, rollUpSql, rowColumns, toCell, toTableColumns} from "./roll-up-sql.ts";

const table = "organisation_rows";
/** The most rows a chunk takes. */
const chunkRows = 2048;

/** DuckDB within this process, its table in memory. */
export async function duckDbEngine(): Promise<RollUpEngine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    async load(counties) {
      await connection.run(createTable(table));
      const appender = await connection.createAppender(table);
      const types = rowColumns.map(({type}) => (type === "BIGINT" ? BIGINT : VARCHAR));
      for await (const county of counties) {
        const columns = toTableColumns(county);
        for (let from = 0; from < county.size; from += chunkRows) {
          const to = Math.min(from + chunkRows, county.size);
          const chunk = DuckDBDataChunk.create(types, to - from);
          for (const [at, column] of columns.entries())
            chunk.setColumnValues(
              at,
              column.slice(from, to).map((value) => (typeof value === "number" ? BigInt(value) : value)),
            );
          appender.appendDataChunk(chunk);
        }
      }
      appender.closeSync();
    },
    async rollUp(asked, check) {
      const reader = await connection.runAndReadAll(rollUpSql(table, asked));
      const cells = reader.getRows().map(toCell);
      check(cells);
      return cells;
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
