import {brotliCompressSync, gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {openParquet} from "../../../../src/dataset/import/parquet/open-parquet.ts";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {firstSheetOf, readBytes, refusalOf} from "../read-fixture.ts";
import {buildNested, buildParquet, textElement} from "./build-parquet.ts";

const cellsOf = async (bytes: Uint8Array): Promise<(readonly Cell[])[]> =>
  (await firstSheetOf(readBytes(bytes))).rows.map(({cells}) => cells);

const compressors = {GZIP: gzipSync, BROTLI: brotliCompressSync};

const names = {名称: ["甲妇联", "乙妇联"], 组织形式: ["妇联", "妇委会"]};

describe("readWorkbook(parquet)", () => {
  it("has the columns' names in row 1 and its rows below, texts and numbers as they are", async () => {
    const bytes = buildParquet({...names, 覆盖妇女数: [3, null], 覆盖组织数: [5n, 2n ** 60n], 党组织: [true, false]});
    expect(await readBytes(bytes)).toMatchObject({format: "parquet", text: null});
    expect(await cellsOf(bytes)).toEqual([
      ["名称", "组织形式", "覆盖妇女数", "覆盖组织数", "党组织"],
      ["甲妇联", "妇联", 3, 5, "true"],
      ["乙妇联", "妇委会", null, "1152921504606846976", "false"],
    ]);
  });

  it("reads a day and a moment as a date", async () => {
    const bytes = buildParquet({
      ...names,
      成立日期: [new Date("2022-09-01T00:00:00Z"), new Date("1969-12-31T12:00:00Z")],
    });
    expect((await cellsOf(bytes)).slice(1).map((cells) => cells[2])).toEqual([
      {is: "date", serial: 44_805},
      {is: "date", serial: 25_568.5},
    ]);
  });

  it.each(["UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI"] as const)("reads groups of rows packed as %s", async (codec) => {
    const many = Array.from({length: 250}, (_, at) => `示例${at}妇联`);
    const bytes = buildParquet({名称: many, 组织形式: many.map(() => "妇联")}, {codec, compressors, rowGroupSize: 100});
    const rows = (await firstSheetOf(readBytes(bytes))).rows;
    expect(rows.length).toBe(251);
    expect(rows.at(-1)).toEqual({number: 251, cells: ["示例249妇联", "妇联"], isHidden: false});
  });

  it("reads bytes that an old writer does not call texts, where they are some", async () => {
    const text = new TextEncoder().encode("甲妇联");
    const bytes = buildParquet({名称: [text], 组织形式: ["妇联"]});
    expect((await cellsOf(bytes))[1]).toEqual(["甲妇联", "妇联"]);
  });

  it("has a header alone of no rows", async () => {
    expect(
      await cellsOf(
        buildParquet(
          {名称: [], 组织形式: []},
          {
            schema: [{name: "root", num_children: 2}, textElement("名称"), textElement("组织形式")],
          },
        ),
      ),
    ).toEqual([["名称", "组织形式"]]);
  });
});

describe("readWorkbook(parquet) refuses", () => {
  const whole = buildParquet(names);

  it("a column of lists, by its name", async () => {
    expect(await refusalOf(readBytes(buildNested("荣誉")))).toEqual({kind: "nested-column", facts: {column: "荣誉"}});
  });

  it("a column of bytes that are no text", async () => {
    const bytes = buildParquet({...names, 照片: [Uint8Array.of(0xff, 0xd8, 0xff), Uint8Array.of(0, 1, 2)]});
    expect(await refusalOf(readBytes(bytes))).toEqual({kind: "binary-column", facts: {column: "照片"}});
    const controls = buildParquet({...names, 照片: [Uint8Array.of(1, 2, 3), Uint8Array.of(0, 1, 2)]});
    expect(await refusalOf(readBytes(controls))).toEqual({kind: "binary-column", facts: {column: "照片"}});
  });

  it("a codec that nobody reads", async () => {
    const bytes = buildParquet(names, {codec: "LZO", compressors: {LZO: unchanged}});
    expect(await refusalOf(readBytes(bytes))).toEqual({
      kind: "unknown-codec",
      facts: {codec: "LZO", column: "名称"},
    });
  });

  it("a file that is cut off anywhere", async () => {
    for (let length = 4; length < whole.length; length += 37)
      expect(await refusalOf(readBytes(whole.slice(0, length))), String(length)).toEqual({
        kind: "cut-parquet",
        facts: {},
      });
  });

  it("one with zeros in its middle, as a broken copy has", async () => {
    const broken = Uint8Array.from(whole).fill(0, 4, whole.length - 200);
    expect(await refusalOf(readBytes(broken))).toEqual({kind: "cut-parquet", facts: {}});
  });

  it("one that is encrypted", async () => {
    const encrypted = Uint8Array.from(whole);
    encrypted.set(new TextEncoder().encode("PARE"), 0);
    encrypted.set(new TextEncoder().encode("PARE"), whole.length - 4);
    expect(await refusalOf(readBytes(encrypted))).toEqual({kind: "encrypted-parquet", facts: {}});
  });
});

describe("openParquet(blob)", () => {
  it("reads of a file no more than the columns that are asked for", async () => {
    const bytes = buildParquet({名称: ["甲妇联"], 照片: [Uint8Array.of(0xff, 0xd8, 0xff)]});
    const table = await openParquet(new Blob([bytes]));
    expect(table.columns.map(({header, kind}) => `${header} ${kind}`)).toEqual(["名称 text", "照片 bytes"]);
    for await (const {first, count, cellAt} of table.read([0], async () => {}))
      expect([first, count, cellAt(0, 0)]).toEqual([0, 1, "甲妇联"]);
  });

  it("is refused of an empty file", async () => {
    expect(await refusalOf(openParquet(new Blob([])))).toEqual({kind: "empty", facts: {}});
  });
});

const unchanged = (input: Uint8Array) => input;
