import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {clickHouseEngine} from "../../src/publish/engine/clickhouse-engine.ts";
import type {RollUpEngine} from "../../src/publish/engine/roll-up-engine.ts";
import {publish} from "../../src/publish/publish.ts";
import {type ClickHouseCluster, hasClickHouse, startClickHouse} from "../support/start-clickhouse.ts";
import {hashOfTree, makeRegisters, publishOptions} from "./support/make-registers.ts";
import {readIndex} from "./support/read-published.ts";

const silent = () => {};

if (!hasClickHouse)
  process.stdout.write("No clickhouse-server on this machine: what is published by ClickHouse is not tested.\n");

describe.skipIf(!hasClickHouse)("publish(options) by a ClickHouse cluster of two shards, one with a replica", () => {
  let cluster: ClickHouseCluster;

  beforeEach(async () => {
    cluster = await startClickHouse();
  });

  afterEach(async () => {
    await cluster.close();
  });

  const openEngine = async () => clickHouseEngine({urls: cluster.urls, cluster: cluster.name, id: "small-nation"});

  async function ask(query: string, server: number): Promise<string> {
    const answer = await fetch(`${cluster.urls[server]}/?query=${encodeURIComponent(query)}`);
    return (await answer.text()).trim();
  }

  /** The cluster as an engine, of which a server is killed when the rows are in and one region is rolled up. */
  async function openEngineAndKill(server: 0 | 1 | 2): Promise<RollUpEngine> {
    const engine = await openEngine();
    let isKilled = false;
    return {
      ...engine,
      async rollUp(asked, check) {
        const cells = await engine.rollUp(asked, check);
        if (!isKilled) {
          isKilled = true;
          await cluster.kill(server);
        }
        return cells;
      },
    };
  }

  it("writes the files that DuckDB does, byte for byte, from rows on both shards, and leaves no table", async () => {
    const registers = makeRegisters();
    const byDuckDb = publishOptions(registers);
    await publish(byDuckDb, silent);
    const rowsOn: string[] = [];
    const byClickHouse = publishOptions(registers, {
      async openEngine() {
        const engine = await openEngine();
        return {
          ...engine,
          async load(counties) {
            await engine.load(counties);
            for (const server of [0, 1, 2])
              rowsOn.push(await ask("SELECT count() FROM jinlin_small_nation_part", server));
          },
        };
      },
    });
    await publish(byClickHouse, silent);
    expect(hashOfTree(byClickHouse.out)).toBe(hashOfTree(byDuckDb.out));
    expect(rowsOn[0]).toBe(rowsOn[1]);
    expect(Number(rowsOn[0]) + Number(rowsOn[2])).toBe(600);
    expect([Number(rowsOn[0]), Number(rowsOn[2])]).not.toContain(0);
    expect(await ask("SHOW TABLES", 0)).toBe("");
    expect(await ask("SHOW TABLES", 2)).toBe("");
  });

  it("goes on by the replica when the server that is asked is killed during the run", async () => {
    const registers = makeRegisters();
    const byDuckDb = publishOptions(registers);
    await publish(byDuckDb, silent);
    const options = publishOptions(registers, {openEngine: () => openEngineAndKill(0)});
    await publish(options, silent);
    expect(hashOfTree(options.out)).toBe(hashOfTree(byDuckDb.out));
  });

  it("ends with an error that names the servers when a shard is gone, and goes on from there by another engine", async () => {
    const registers = makeRegisters();
    const options = publishOptions(registers, {openEngine: () => openEngineAndKill(2)});
    await expect(publish(options, silent)).rejects.toThrow(/^no server answers for region "\d\d": 127\.0\.0\.1:\d+: /);
    expect(() => readIndex(options)).toThrow("ENOENT");
    const byDuckDb = publishOptions(registers);
    await publish(byDuckDb, silent);
    const {openEngine: byItself} = byDuckDb;
    expect((await publish({...options, openEngine: byItself}, silent)).made.inputs).toBe(0);
    expect(hashOfTree(options.out)).toBe(hashOfTree(byDuckDb.out));
  });

  it("ends with an error that names the server when one is gone before all rows are in", async () => {
    const options = publishOptions(makeRegisters(), {
      async openEngine() {
        const engine = await openEngine();
        return {
          ...engine,
          load: (counties) =>
            engine.load(
              (async function* () {
                let isFirst = true;
                for await (const county of counties) {
                  yield county;
                  if (isFirst) await cluster.kill(1);
                  isFirst = false;
                }
              })(),
            ),
        };
      },
    });
    await expect(publish(options, silent)).rejects.toThrow(/^127\.0\.0\.1:\d+: /);
    expect(() => readIndex(options)).toThrow("ENOENT");
  });

  it("takes no answer that misses rows or has some twice, whatever the servers say", async () => {
    const registers = makeRegisters();
    for (const wrong of [
      "ALTER TABLE jinlin_small_nation_part DROP PARTITION tuple()",
      "INSERT INTO jinlin_small_nation_part SELECT * FROM jinlin_small_nation_part LIMIT 1",
    ]) {
      const options = publishOptions(registers, {
        async openEngine() {
          const engine = await openEngine();
          return {
            ...engine,
            async load(counties) {
              await engine.load(counties);
              for (const url of cluster.urls.slice(0, 2)) await fetch(url, {method: "POST", body: wrong});
            },
          };
        },
      });
      await expect(publish(options, silent)).rejects.toThrow(/wrong cells of "\d\d": .+ organisations/);
      expect(() => readIndex(options)).toThrow("ENOENT");
    }
  });
});
