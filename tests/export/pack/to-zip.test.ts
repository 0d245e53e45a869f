import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {toZip} from "../../../src/export/pack/render-pack.ts";

async function bytesOf(blob: Blob) {
  return new Uint8Array(await blob.arrayBuffer());
}

describe("toZip(entries)", () => {
  const picture = new Uint8Array(5000).fill(7);

  it("holds each file to the byte, in the given order, Chinese names and all", async () => {
    const zip = await toZip([
      {name: "02-按乡镇（街道）_全部.png", content: picture},
      {name: "01-b.png", content: new Uint8Array([1])},
      {name: "captions.txt", content: "图注\r\n"},
    ]);
    expect(zip.type).toBe("application/zip");
    const files = unzipSync(await bytesOf(zip));
    expect(Object.keys(files)).toEqual(["02-按乡镇（街道）_全部.png", "01-b.png", "captions.txt"]);
    expect(files["02-按乡镇（街道）_全部.png"]).toEqual(picture);
    const text = files["captions.txt"] ?? new Uint8Array();
    expect([...text.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(text)).toBe("图注\r\n");
  });

  it("stores a picture as it is, and says that its name is UTF-8", async () => {
    const bytes = await bytesOf(await toZip([{name: "图.png", content: picture}]));
    const head = new DataView(bytes.buffer);
    expect({utf8: (head.getUint16(6, true) & 0x800) !== 0, method: head.getUint16(8, true)}).toEqual({
      utf8: true,
      method: 0,
    });
    expect(bytes.length).toBeGreaterThan(picture.length);
  });

  it("says that it is of Unix, whose unzip reads no Chinese name else, and that all may read its files", async () => {
    const bytes = await bytesOf(await toZip([{name: "图.png", content: new Uint8Array([1])}]));
    const listed = new DataView(bytes.buffer, bytes.length - 22 - 46 - "图.png".length - 2);
    expect([listed.getUint32(0, true), listed.getUint8(5), listed.getUint32(38, true) >>> 16]).toEqual([
      0x02014b50, 3, 0o100644,
    ]);
  });

  it("of nothing is a ZIP without files", async () => {
    expect(unzipSync(await bytesOf(await toZip([])))).toEqual({});
  });
});
