import {inflateSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {encodePng} from "../../../src/export/png/encode-png.ts";
import {readChunks} from "../../../src/export/png/png-chunks.ts";

const white = [255, 255, 255, 255] as const;
const rose = [168, 23, 75, 255] as const;

/** What a PNG's chunks hold: their types, its head, and its rows unpacked. */
function partsOf(png: Uint8Array<ArrayBuffer>) {
  const chunks = readChunks(png);
  if (typeof chunks === "string") throw new Error(chunks);
  const dataOf = (wanted: string) => [...(chunks.find(({type}) => type === wanted)?.data ?? [])];
  return {
    types: chunks.map(({type}) => type),
    head: dataOf("IHDR"),
    rows: [...inflateSync(new Uint8Array(dataOf("IDAT")))],
  };
}

describe("encodePng(pixels)", () => {
  it("writes each pixel's red, green and blue, row by row", async () => {
    const data = new Uint8ClampedArray([rose, white, white, white, rose, white].flat());
    expect(partsOf(await encodePng({data, width: 3, height: 2}))).toEqual({
      types: ["IHDR", "IDAT", "IEND"],
      head: [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0],
      rows: [0, 168, 23, 75, 255, 255, 255, 255, 255, 255, 0, 255, 255, 255, 168, 23, 75, 255, 255, 255],
    });
  });

  it("writes what is nearly white as it is, also where white stood in the rows before", async () => {
    const [width, height] = [1024, 130];
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    data.set([254, 255, 255, 255], (100 * width + 3) * 4);
    data.set([0, 0, 0, 255], 5 * 4);
    const {rows} = partsOf(await encodePng({data, width, height}));
    const pixelAt = (row: number, column: number) => rows.slice(row * 3073 + 1 + column * 3).slice(0, 3);
    expect(pixelAt(100, 3)).toEqual([254, 255, 255]);
    expect(pixelAt(0, 5)).toEqual([0, 0, 0]);
    // The place of the first rows is filled anew for these.
    expect(pixelAt(64, 5)).toEqual([255, 255, 255]);
  });

  it("writes more rows than it takes at once without a seam", async () => {
    const [width, height] = [1024, 1050];
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let row = 0; row < height; row += 1) data[row * width * 4] = row % 256;
    const {rows} = partsOf(await encodePng({data, width, height}));
    expect(rows.length).toBe(1050 * 3073);
    const firsts = Array.from({length: height}, (_, row) => rows[row * 3073 + 1]);
    expect(firsts).toEqual(Array.from({length: height}, (_, row) => row % 256));
  });
});
