import {describe, expect, it} from "vitest";
import {defaultOptions, type PresetId, parseOptions} from "../../../src/export/export-options.ts";
import {textsOfLayout} from "../../../src/export/picture/check-picture.ts";
import {faultOfCustom} from "../../../src/export/picture/custom-size.ts";
import {layoutPicture} from "../../../src/export/picture/prepare-picture.ts";
import {sheetOf} from "../../../src/export/picture/presets.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

function pictureFor(preset: PresetId) {
  const {address, t} = buildContext();
  return layoutPicture(buildBarFigure(), {...defaultOptions, preset}, {address, code: null}, t);
}

describe("a preset", () => {
  it.each<[PresetId, number, number]>([
    ["general", 2400, 1350],
    ["ppt", 2560, 1440],
    ["wechat", 900, 500],
    ["square", 1080, 1080],
    ["wall", 3840, 2160],
    ["own", 1600, 900],
  ])("%s is %i × %i pixels", (preset, width, height) => {
    expect(pictureFor(preset).pixels).toEqual({width, height});
  });

  it("for Word is as wide as a column at 300 dpi, and as high as it needs", () => {
    expect(pictureFor("word-full").pixels.width).toBe(1890);
    expect(pictureFor("word-half").pixels.width).toBe(945);
    expect(pictureFor("word-half").pixels.height).toBeGreaterThan(600);
    expect([pictureFor("word-full").widthMetres, pictureFor("word-half").widthMetres]).toEqual([0.16, 0.08]);
  });

  it("for Word has text of 7.5 to 14 points on paper, in the full column and in the half", () => {
    for (const preset of ["word-full", "word-half"] as const) {
      const {texts, drawing, widthPx, widthMetres} = pictureFor(preset);
      const blocks = [...texts.map(({block}) => block), ...textsOfLayout(drawing.layout).map(({block}) => block)];
      const points = blocks.map(({fontPx}) => (((fontPx / widthPx) * widthMetres) / 0.0254) * 72);
      // A number within a bar may be a little smaller than the label beside it.
      expect(Math.min(...points)).toBeGreaterThan(7.4);
      expect(Math.max(...points)).toBeLessThan(14);
    }
  });

  it.each([
    [{widthPx: 479, heightPx: 600}, "too-small"],
    [{widthPx: 600, heightPx: 319}, "too-small"],
    [{widthPx: 8001, heightPx: 600}, "too-large"],
    [{widthPx: 5000, heightPx: 4000}, "too-large"],
    [{widthPx: 800.5, heightPx: 600}, "not-whole"],
    [{widthPx: Number.NaN, heightPx: 600}, "not-whole"],
    [{widthPx: 4000, heightPx: 3000}, null],
    [{widthPx: 480, heightPx: 320}, null],
  ])("of one's own size %j is %s", (own, fault) => {
    expect(faultOfCustom(own)).toBe(fault);
    if (fault !== null) expect(() => sheetOf({preset: "own", own})).toThrow(RangeError);
    else expect(sheetOf({preset: "own", own}).pixels).toEqual({width: own.widthPx, height: own.heightPx});
  });
});

describe("parseOptions(remembered)", () => {
  it("keeps what it understands, and of the rest has the default", () => {
    expect(
      parseOptions({
        ...{preset: "ppt", language: "en", look: "print-safe"},
        ...{include: {qr: true, source: "no"}, title: "x"},
      }),
    ).toEqual({
      ...defaultOptions,
      preset: "ppt",
      language: "en",
      look: "print-safe",
      include: {filters: true, source: true, qr: true, table: false},
    });
  });

  it.each([null, undefined, 3, "x", [], {preset: "poster", language: "fr", own: {widthPx: "9", heightPx: -1}}])(
    "is the default for %j",
    (value) => {
      expect(parseOptions(value)).toEqual(defaultOptions);
    },
  );
});
