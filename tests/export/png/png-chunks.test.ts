import {crc32 as zlibCrc32} from "node:zlib";
import {expect, it} from "vitest";
import {crc32, insertChunks, physChunk, textChunk} from "../../../src/export/png/png-chunks.ts";
import {labelPng} from "../../../src/export/png/render-png.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildPng} from "../build-png.ts";

type Chunk = {type: string; data: Uint8Array; crc: number; expected: number};

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    const type = new TextDecoder().decode(typed.subarray(0, 4));
    chunks.push({type, data: typed.subarray(4), crc: view.getUint32(at + 8 + length), expected: zlibCrc32(typed)});
    at += 12 + length;
  }
  return chunks;
}

it("crc32(bytes) is ISO 3309's", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode("IEND"))).toBe(0xae426082);
});

it("insertChunks(png, chunks) puts them after the head, with their checksums", () => {
  const labelled = chunksOf(insertChunks(buildPng(), [physChunk(15000), textChunk("Title", "四项指标")]));
  expect(labelled.map(({type}) => type)).toEqual(["IHDR", "pHYs", "iTXt", "IDAT", "IEND"]);
  for (const {crc, expected} of labelled) expect(crc).toBe(expected);
  expect([...(labelled[1]?.data ?? [])]).toEqual([0, 0, 58, 152, 0, 0, 58, 152, 1]);
  expect(new TextDecoder().decode(labelled[2]?.data)).toBe("Title\0\0\0\0\0四项指标");
});

it("insertChunks(png, chunks) refuses what is no PNG", () => {
  expect(() => insertChunks(new Uint8Array([71, 73, 70, 56]), [])).toThrow(
    RangeError("not a PNG: begins with 71 73 70 56"),
  );
});

it("labelPng(png, label) makes a picture 16 cm wide that says what it shows", async () => {
  const blob = await labelPng(buildPng(), {
    figure: buildBarFigure(),
    address: "https://jinlin.example/?township=霞美",
    widthMetres: 0.16,
    metadata: null,
  });
  const chunks = chunksOf(new Uint8Array(await blob.arrayBuffer()));
  const words = chunks
    .filter(({type}) => type === "iTXt")
    .map(({data}) => new TextDecoder().decode(data).split("\0\0\0\0\0"));
  expect(Object.fromEntries(words)).toEqual({
    Title: "四项指标:报道总数与已列名",
    Description: "南安市 · 全部抓手 · 全部乡镇",
    Source: "来源:中国妇女网,2023-11-29(第 3、9、13 段)",
    Dataset: "nanan-2023 1.0.0 2023-11-29",
    URL: "https://jinlin.example/?township=霞美",
    Software: "Jinlin",
  });
  const phys = chunks.find(({type}) => type === "pHYs")?.data ?? new Uint8Array();
  expect(new DataView(phys.slice().buffer).getUint32(0)).toBe(15000);
});
