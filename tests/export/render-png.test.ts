// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {PictureError} from "../../src/export/picture-error.ts";
import {renderPng} from "../../src/export/render-png.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const pixels = {width: 40, height: 20};

type Broken = {
  decode?: () => Promise<void>;
  context?: null;
  data?: (width: number, height: number) => Uint8ClampedArray;
  blob?: (width: number) => Blob | null;
};

/** A white picture with something on it. */
function sound(width: number, height: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  data.fill(0, width * 20, width * 20 + 200);
  return data;
}

/** Canvases of a browser that fails in one way; jsdom has none of its own. */
function stubCanvas({decode, context, data = sound, blob = () => new Blob(["png"])}: Broken = {}): number[] {
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
      toBlob: (done: (made: Blob | null) => void) => done(blob(canvas.width)),
    });
    return canvas;
  });
  return widths;
}

describe("renderPng(svg, pixels)", () => {
  beforeEach(() => {
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => {};
    return () => vi.unstubAllGlobals();
  });

  it("draws at the size asked for", async () => {
    const widths = stubCanvas();
    expect((await renderPng(svg, pixels)).size).toBe(3);
    expect(widths).toEqual([40]);
  });

  it("draws no more pixels than a phone's canvas takes", async () => {
    const widths = stubCanvas();
    await renderPng(svg, {width: 10_000, height: 5000});
    expect(widths).toEqual([5779]);
  });

  it("tries a canvas that is too large once more at half the size", async () => {
    const widths = stubCanvas({blob: (width) => (width > 20 ? null : new Blob(["half"]))});
    expect((await renderPng(svg, pixels)).size).toBe(4);
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
    ["blank", {data: (width, height) => new Uint8ClampedArray(width * height * 4).fill(255)}],
    ["ground", {data: (width, height) => new Uint8ClampedArray(width * height * 4)}],
    ["blob", {blob: () => null}],
    ["blob", {blob: () => new Blob([])}],
  ])("hands nothing over where the browser fails: %s", async (kind, broken) => {
    stubCanvas(broken);
    const failure = await renderPng(svg, pixels).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PictureError);
    expect(failure).toMatchObject({kind});
  });
});
