import {describe, expect, it} from "vitest";
import {textAt} from "../../../src/dataset/packed/pack-texts.ts";
import {isOfCounties, type PackOptions, packFile} from "../../../src/dataset/packing/pack-file.ts";
import {formatNationCsv} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {nationHeaders, nationRows, toNationCells} from "../../../src/dataset/sample/nation/nation-rows.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";
import {buildNested, buildParquet} from "../import/parquet/build-parquet.ts";
import {refusalOf} from "../import/read-fixture.ts";
import {formatFinding, today} from "./row-by-row.ts";

const pack = (part: BlobPart, options: Partial<PackOptions> = {}) =>
  packFile(new Blob([part]), "示例", {id: "own-1", title: "示例", today, ...options});

const head = "行政区划代码,名称,组织形式\n";

async function namesIn(part: BlobPart, options: Partial<PackOptions> = {}): Promise<string[]> {
  const {packed} = await pack(part, options);
  const {rows, size} = packed;
  return rows === null ? [] : Array.from({length: size}, (_, place) => textAt(rows.name, place));
}

/** "妇联" and numbers in GB18030, each of its characters two bytes. */
function gb18030(text: string): Uint8Array<ArrayBuffer> {
  const known: Readonly<Record<string, readonly number[]>> = {
    行: [0xd0, 0xd0],
    政: [0xd5, 0xfe],
    区: [0xc7, 0xf8],
    划: [0xbb, 0xae],
    代: [0xb4, 0xfa],
    码: [0xc2, 0xeb],
    名: [0xc3, 0xfb],
    称: [0xb3, 0xc6],
    组: [0xd7, 0xe9],
    织: [0xd6, 0xaf],
    形: [0xd0, 0xce],
    式: [0xca, 0xbd],
    妇: [0xb8, 0xbe],
    联: [0xc1, 0xaa],
  };
  return Uint8Array.from([...text].flatMap((char) => known[char] ?? [char.charCodeAt(0)]));
}

describe("packFile(csv)", () => {
  it("reads GB18030, and UTF-8 with and without a mark", async () => {
    const text = `${head}350583,A妇联,妇联\n350582,B妇联,妇联\n`;
    for (const part of [text, `\ufeff${text}`, gb18030(text)]) expect(await namesIn(part)).toEqual(["B妇联", "A妇联"]);
    expect((await pack(gb18030(text))).findings.text).toEqual({encoding: "gb18030", delimiter: ","});
  });

  it("cuts no character where two pieces of a megabyte meet", async () => {
    const line = (at: number) => `35058${at % 2},${"妇".repeat(100)}${at}妇联,妇联\n`;
    const lines = Array.from({length: 8000}, (_, at) => line(at));
    const names = await namesIn(head + lines.join(""));
    expect(names.length).toBe(8000);
    expect(names.every((name) => /^妇{100}\d+妇联$/.test(name))).toBe(true);
  });

  it("says from which row on a file is in another encoding", async () => {
    const utf8 = new TextEncoder().encode(`${head}350583,A妇联,妇联\n`);
    const joined = Uint8Array.from([...utf8, ...gb18030("350582,B妇联,妇联\n")]);
    expect(await refusalOf(pack(joined))).toEqual({kind: "mixed-encodings", facts: {row: 3, encoding: "utf-8"}});
    expect(await refusalOf(pack(joined, {encoding: "utf-8"}))).toEqual({
      kind: "wrong-encoding",
      facts: {row: 3, encoding: "utf-8"},
    });
  });

  it("loses of a broken line that line alone", async () => {
    const {packed, findings} = await pack(`${head}350583,"甲妇联,妇联\n350582,乙妇联,妇联\n350581,丙`);
    expect(packed.size).toBe(2);
    expect(findings.findings.map(formatFinding)).toEqual([
      "form form-missing  ×1: 4",
      'name quotes-loose "甲妇联 ×1: 2',
    ]);
  });

  it("is refused without a column of codes, without a name's, and without a row", async () => {
    await expect(pack("名称,组织形式\n甲妇联,妇联\n")).rejects.toMatchObject({kind: "no-known-column"});
    await expect(pack("行政区划代码,覆盖妇女数\n350583,3\n")).rejects.toMatchObject({kind: "no-known-column"});
    await expect(pack(head)).rejects.toMatchObject({kind: "no-rows", header: ["行政区划代码", "名称", "组织形式"]});
    expect(await refusalOf(pack(""))).toEqual({kind: "empty", facts: {}});
  });

  it("is refused beyond its limits, before it is read", async () => {
    const large = new Blob([]);
    Object.defineProperty(large, "size", {value: 1_073_741_825});
    const reading = packFile(large, "示例", {id: "own-1", title: "示例", today});
    expect(await refusalOf(reading)).toEqual({kind: "too-large", facts: {most: 1_073_741_824, bytes: 1_073_741_825}});
  });

  it("tells its progress up to its end, and stops when it is told to", async () => {
    const lines = `350583,甲妇联,妇联\n350582,乙妇联,妇联\n`.repeat(100_000);
    const shares: number[] = [];
    const stop = new AbortController();
    const reading = pack(head + lines, {
      signal: stop.signal,
      onProgress(share) {
        shares.push(share);
        if (share > 0.2) stop.abort(new Error("stopped"));
      },
    });
    await expect(reading).rejects.toThrow("stopped");
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });
});

describe("packFile(parquet)", () => {
  const nation = {rows: 800, seed: 5, scale: smallNation};
  const rows = [...nationRows(nation)].map(toNationCells);
  const columns = Object.fromEntries(
    nationHeaders.map((header, at) => [
      header,
      rows.map((cells) => (cells[at] === null || cells[at] === undefined ? null : String(cells[at]))),
    ]),
  );

  it("gives the same register as the same rows in a CSV file", async () => {
    const {packed, findings} = await pack(buildParquet(columns, {rowGroupSize: 300}));
    const csv = await pack(new Blob([...formatNationCsv(nation)]));
    expect(packed).toEqual(csv.packed);
    expect(findings.taken).toEqual(csv.findings.taken);
    expect(findings.privateHeaders).toEqual(["联系人", "联系电话"]);
  });

  it("reads codes and counts that are numbers, and names that are", async () => {
    const bytes = buildParquet({
      行政区划代码: [350583001000n, 350582n],
      名称: [1, 2],
      组织形式: ["妇联", "妇联"],
      覆盖妇女数: [3, 4],
    });
    const {packed} = await pack(bytes);
    expect(packed.regions.map(({code}) => code)).toEqual(["350582", "350583", "350583001"]);
    expect(await namesIn(bytes)).toEqual(["2", "1"]);
    expect([...packed.measures.women.sums]).toEqual([4, 3]);
  });

  it("does not even unpack a private column, or one that is none of a register's", async () => {
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff);
    const {packed, findings} = await pack(
      buildParquet({行政区划代码: ["350583"], 名称: ["甲妇联"], 组织形式: ["妇联"], 联系电话: [bytes], 附件: [bytes]}),
    );
    expect(packed.size).toBe(1);
    expect([findings.privateHeaders, findings.otherHeaders]).toEqual([["联系电话"], ["附件"]]);
  });

  it("is refused with bytes where a name should be, with lists, cut off, and of too many rows", async () => {
    const code = {行政区划代码: ["350583"], 组织形式: ["妇联"]};
    const picture = buildParquet({...code, 名称: [Uint8Array.of(0xff, 0xd8, 0xff)]});
    expect(await refusalOf(pack(picture))).toEqual({kind: "binary-column", facts: {column: "名称"}});
    const whole = buildParquet({...code, 名称: ["甲妇联"]});
    expect(await refusalOf(pack(whole.slice(0, whole.length - 10)))).toEqual({kind: "cut-parquet", facts: {}});
    expect(await refusalOf(pack(buildNested("荣誉", {行政区划代码: ["350583"]})))).toEqual({
      kind: "nested-column",
      facts: {column: "荣誉"},
    });
    const codes = new Array<string>(1_200_001).fill("350583");
    const many = buildParquet({行政区划代码: codes, 名称: codes, 组织形式: codes});
    expect(await refusalOf(pack(many))).toEqual({kind: "too-many-rows", facts: {most: 1_200_000, sheet: ""}});
  });
});

describe("isOfCounties(blob)", () => {
  it("tells files that name the counties of their rows from others, whatever they are", async () => {
    const isOf = (part: BlobPart) => isOfCounties(new Blob([part]), null);
    expect(await isOf(`${head}350583,甲妇联,妇联\n`)).toBe(true);
    expect(await isOf("省,县,名称,组织形式\n福建省,南安市,甲妇联,妇联\n")).toBe(true);
    expect(await isOf("县,名称,组织形式\n南安市,甲妇联,妇联\n")).toBe(false);
    expect(await isOf("名称,组织形式\n甲妇联,妇联\n")).toBe(false);
    expect(await isOf("PK\x03\x04")).toBe(false);
    expect(await isOf("")).toBe(false);
  });
});
