import {afterEach, describe, expect, it, vi} from "vitest";
import {PictureError} from "../../../src/export/picture/picture-error.ts";
import {renderPng} from "../../../src/export/png/render-png.ts";
import {buildPng} from "../build-png.ts";

// @vitest-environment jsdom

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const pixels = {width: 40, height: 20};

type Broken = {
  decode?: () => Promise<void>;
  context?: null;
  data?: (width: number, height: number) => Uint8ClampedArray;
  blob?: null;
};

/** A white picture with something on it. */
function sound(width: number, height: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  data.fill(0, width * 20, width * 20 + 200);
  return data;
}

/** A PNG that says this size; jsdom's own Blob has no `arrayBuffer`. */
function pngBlob({width, height}: {width: number; height: number}): Blob {
  const png = buildPng();
  const view = new DataView(png.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return Object.assign(new Blob([png]), {arrayBuffer: async () => png.buffer});
}

/** Canvases of a browser that fails in one way; jsdom has none of its own. */
function stubCanvas({decode, context, data = sound, blob}: Broken = {}): number[] {
  const widths: number[] = [];
  vi.stubGlobal(
    "Image",
    class {
      src = "";
      decode = decode ?? (() => Promise.resolve());
    },
  );
  vi.spyOn(document, "createElement").mockImplementation(() => {
    const canvas = Object.assign(document.createElementNS("http://www.w3.org/1999/xhtml", "span"), {
      width: 0,
      height: 0,
      getContext: () =>
        context === null
          ? null
          : {
              fillRect: () => {},
              drawImage: () => widths.push(canvas.width),
              getImageData: (_x: number, _y: number, width: number, height: number) => {
                return {data: data(width, height), width, height};
              },
            },
      toBlob: (done: (blob: Blob | null) => void) => done(blob === null ? null : pngBlob(canvas)),
    });
    return canvas;
  });
  return widths;
}

/** Width and height as a PNG says them. */
function sizeOf(png: Uint8Array<ArrayBuffer>): number[] {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("renderPng(svg, pixels)", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("draws at the size asked for", async () => {
    const widths = stubCanvas();
    expect(sizeOf(await renderPng(svg, pixels))).toEqual([40, 20]);
    expect(widths).toEqual([40]);
  });

  it("draws no more pixels than a phone's canvas takes", async () => {
    const widths = stubCanvas();
    await renderPng(svg, {width: 10_000, height: 5000});
    expect(widths).toEqual([5779]);
  });

  it("tries a canvas that is too large once more at half the size", async () => {
    const widths = stubCanvas({
      data: (width, height) => {
        if (width > 20) throw new RangeError("out of memory");
        return sound(width, height);
      },
    });
    expect(sizeOf(await renderPng(svg, pixels))).toEqual([20, 10]);
    expect(widths).toEqual([40, 20]);
  });

  it.each<[string, Broken]>([
    ["decode", {decode: () => Promise.reject(new DOMException("bad", "EncodingError"))}],
    ["canvas", {context: null}],
    [
      "canvas",
      {
        data: () => {
          throw new DOMException("tainted", "SecurityError");
        },
      },
    ],
    ["canvas", {blob: null}],
    ["blank", {data: (width, height) => new Uint8ClampedArray(width * height * 4).fill(255)}],
    ["ground", {data: (width, height) => new Uint8ClampedArray(width * height * 4)}],
  ])("hands nothing over where the browser fails: %s", async (kind, broken) => {
    stubCanvas(broken);
    const failure = await renderPng(svg, pixels).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PictureError);
    expect(failure).toMatchObject({kind});
  });
});
