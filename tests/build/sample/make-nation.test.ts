import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from "hyparquet";
import {afterAll, describe, expect, it} from "vitest";
import {run} from "../../../src/build/sample/make-sample.ts";
import {nationHeaders, nationRows, toNationCells} from "../../../src/dataset/sample/nation/nation-rows.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";

const folder = mkdtempSync(join(tmpdir(), "jinlin-nation-"));
afterAll(() => rmSync(folder, {recursive: true}));

async function make(name: string, ...more: readonly string[]): Promise<string> {
  const out = join(folder, name);
  await run(["--nation", "--scale", "small", "--seed", "1", "--out", out, ...more]);
  return out;
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

const cells = [...nationRows({rows: 1061, seed: 1, scale: smallNation})].map(toNationCells);

describe("npm run sample -- --nation", () => {
  it("writes a CSV file, the same bytes on every machine", async () => {
    const path = await make("nation.csv");
    expect(readFileSync(path, "utf8").split("\r\n")).toHaveLength(1063);
    expect(hashOf(path)).toMatchInlineSnapshot(`"9334cf95d461a2e9d3cc851ca65d8158504a31bde80f2e6732df50511b249a05"`);
  });

  it("writes a Parquet file, the same bytes on every machine, others of another seed", async () => {
    const path = await make("nation.parquet");
    expect(hashOf(path)).toMatchInlineSnapshot(`"089f2bdb9c374b9c1ec363d238d318a74e64bbd40b7bda089946544d7110a0d5"`);
    expect(hashOf(await make("other.parquet", "--seed", "2"))).not.toBe(hashOf(path));
  });

  it("writes one file a county into a folder, beside the whole or without it", async () => {
    const counties = join(folder, "counties");
    await run(["--nation", "--scale", "small", "--counties", counties]);
    const names = readdirSync(counties);
    expect(names).toHaveLength(12);
    expect(names.filter((name) => !/^\d{6}\.csv$/.test(name))).toEqual([]);
  });

  it.each([
    [["--nation", "--out", "a.xlsx"], "out: a.xlsx (a nation's: .csv or .parquet)"],
    [["--nation", "--out", "a"], "out: a (a nation's: .csv or .parquet)"],
    [["--nation", "--scale", "huge"], "scale: huge (whole, small, or"],
    [["--nation", "--rows", "1e6"], "rows: 1e6"],
    [["--scale", "small"], "scale: small (with --nation only)"],
    [["--counties", "there"], "counties: there (with --nation only)"],
    [["--out", "a.parquet"], "out: a.parquet (.csv, .json or .xlsx)"],
  ])("refuses %j", async (args, words) => {
    await expect(run(args)).rejects.toThrow(words);
  });
});

describe("the nation's Parquet file", () => {
  it("is read by hyparquet as the same cells, blank as null, counts as numbers", async () => {
    const file = await asyncBufferFromFile(await make("read.parquet"));
    const rows = await parquetReadObjects({file});
    expect(rows.map((row) => nationHeaders.map((header) => row[header] ?? null))).toEqual(cells);
  });

  it("is read by DuckDB as the same cells, blank as null, counts as numbers", async () => {
    const path = await make("duck.parquet");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll("select * from read_parquet($path)", {path});
    expect(reader.columnNames()).toEqual(nationHeaders);
    expect(reader.getRowsJS()).toEqual(cells);
    const types = Object.fromEntries(reader.columnNames().map((name, at) => [name, String(reader.columnType(at))]));
    expect(
      Object.entries(types)
        .filter(([, type]) => type === "INTEGER")
        .map(([name]) => name),
    ).toEqual(["覆盖组织数", "覆盖妇女数", "执委人数", "任期（年）"]);
    expect(Object.values(types).filter((type) => type === "VARCHAR")).toHaveLength(23);
    connection.closeSync();
    instance.closeSync();
  });

  it("is a file of no rows where none are asked for", async () => {
    const file = await asyncBufferFromFile(await make("empty.parquet", "--rows", "0"));
    const {num_rows: rows, schema} = await parquetMetadataAsync(file);
    expect([rows, ...schema.slice(1).map(({name}) => name)]).toEqual([0n, ...nationHeaders]);
    expect(await parquetReadObjects({file})).toEqual([]);
  });

  it("has groups of 50,000 rows, snappy, with a dictionary for all but names and telephones", async () => {
    const file = await asyncBufferFromFile(await make("groups.parquet", "--rows", "50001"));
    const {row_groups: groups, key_value_metadata: notes} = await parquetMetadataAsync(file);
    expect(groups.map((group) => Number(group.num_rows))).toEqual([50_000, 1]);
    const columns = (groups[0]?.columns ?? []).flatMap(({meta_data}) => meta_data ?? []);
    expect(new Set(columns.map(({codec}) => codec))).toEqual(new Set(["SNAPPY"]));
    const plain = columns.filter(({dictionary_page_offset: offset}) => offset === undefined);
    expect(plain.map(({path_in_schema: [name]}) => name)).toEqual(["名称", "联系电话"]);
    expect(notes).toEqual([{key: "title", value: "示例国三新领域妇联组织登记表（虚构示例）"}]);
  });
});
