import {Readable} from "node:stream";
import {ClickHouseLogLevel, createClient} from "@clickhouse/client";
import type {PackedRegister} from "../../dataset/packed/packed-register.ts";
import {EngineError, type RollUpEngine} from "./roll-up-engine.ts";
import {createTable, rollUpSql, toCell, toTableColumns} from "./roll-up-sql.ts";

export type ClickHouseOptions = {
  /** The servers' addresses; the first that answers is asked. */
  urls: readonly string[];
  /** The cluster, as the servers' settings call it, all of whose servers are among the addresses; `null` for one server alone. */
  cluster: string | null;
  /** Of which the tables are called. */
  id: string;
};

/** A cluster that is busy is waited for. */
const timeoutMs = 600_000;

/**
 * ClickHouse, one server or a cluster that shards and replicates: on every server a table of
 * its rows and one of kind Distributed over all of them. Rows go in by the first server, which
 * returns when every shard and replica has them; a server that fails at an answer, or gives one
 * that can't be right, is passed over for the next. The tables are removed at the end.
 *
 * @throws {EngineError} If a server can't be reached at the beginning.
 */
export function clickHouseEngine({urls, cluster, id}: ClickHouseOptions): RollUpEngine {
  const servers = urls.map((url) => ({
    // As it is told to people: without a name and a password that may stand in it.
    address: new URL(url).host,
    client: createClient({
      url,
      request_timeout: timeoutMs,
      compression: {request: false, response: false},
      log: {level: ClickHouseLogLevel.OFF},
    }),
  }));
  const whole = `jinlin_${id.replaceAll("-", "_")}`;
  const part = cluster === null ? whole : `${whole}_part`;
  const tables = cluster === null ? [whole] : [whole, part];
  const holders = cluster === null ? servers.slice(0, 1) : servers;
  const command = async ({client, address}: (typeof servers)[number], query: string) => {
    try {
      await client.command({query});
    } catch (cause) {
      throw failed(address, cause);
    }
  };
  return {
    async load(counties) {
      for (const server of holders) {
        for (const table of tables) await command(server, `DROP TABLE IF EXISTS ${table}`);
        await command(server, `${createTable(part)} ENGINE = MergeTree() ORDER BY county`);
        if (cluster !== null)
          await command(
            server,
            `${createTable(whole)} ENGINE = Distributed(${cluster}, currentDatabase(), ${part}, cityHash64(county))`,
          );
      }
      const [first] = holders;
      if (first === undefined) throw new EngineError("no server");
      try {
        await first.client.insert({
          table: whole,
          values: Readable.from(linesOf(counties), {objectMode: false}),
          format: "TabSeparated",
          clickhouse_settings: {insert_distributed_sync: 1},
        });
      } catch (cause) {
        throw failed(first.address, cause);
      }
    },
    async rollUp(asked, check) {
      const failures: string[] = [];
      for (const {client, address} of holders) {
        try {
          const answer = await client.query({
            query: rollUpSql(whole, asked),
            format: "TabSeparated",
            // An answer that breaks off shall be an error, and rows that are out of reach none.
            clickhouse_settings: {wait_end_of_query: 1, skip_unavailable_shards: 0},
          });
          const cells = (await answer.text())
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => toCell(line.split("\t")));
          check(cells);
          return cells;
        } catch (error) {
          failures.push(failed(address, error).message);
        }
      }
      throw new EngineError(`no server answers for region "${asked.region}": ${failures.join("; ")}`);
    },
    async close() {
      for (const {client} of holders) {
        // One that is down keeps its tables until the next run.
        for (const table of tables) await client.command({query: `DROP TABLE IF EXISTS ${table}`}).catch(() => {});
      }
      await Promise.all(servers.map(({client}) => client.close()));
    },
  };
}

/** Codes hold no tab, no line break and no backslash. */
async function* linesOf(counties: AsyncIterable<PackedRegister>): AsyncGenerator<string> {
  for await (const county of counties) {
    const columns = toTableColumns(county);
    let lines = "";
    for (let row = 0; row < county.size; row++) lines += `${columns.map((column) => column[row]).join("\t")}\n`;
    yield lines;
  }
}

function failed(address: string, cause: unknown): EngineError {
  const [first] = (cause instanceof Error ? cause.message || cause.name : String(cause)).split("\n");
  return new EngineError(`${address}: ${first}`, {cause});
}
