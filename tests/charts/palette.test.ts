import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {paintOf, palette} from "../../src/charts/palette.ts";
import type {Tone} from "../../src/figures/figure.ts";

const css = readFileSync(new URL("../../src/charts/drawing.css", import.meta.url), "utf8");
const tones: Tone[] = ["named", "not-named", "not-stated", "kind-1", "kind-2", "kind-3", "kind-4", "kind-5", "kind-6"];
const kinds = tones.filter((tone) => tone.startsWith("kind"));
const inks = [palette.ink, palette.inkSoft];

/** From a literal colour to what the dark theme shows for it. */
const darkOf = (colour: string) => {
  const variable = css.match(new RegExp(`\\[fill="${colour}"\\][^{]*\\{\\s*fill: var\\((--[a-z-]+)\\)`))?.[1];
  const dark = css.slice(css.indexOf('[data-theme="dark"]'));
  return dark.match(new RegExp(`${variable}: (#[0-9a-f]{6})`))?.[1] ?? `no dark colour for ${colour}`;
};
/** From a literal colour to what paper shows for it. */
const printedOf = (colour: string) => {
  const variable = css.match(new RegExp(`\\[fill="${colour}"\\][^{]*\\{\\s*fill: var\\((--[a-z-]+)\\)`))?.[1];
  const printed = css.slice(css.indexOf("@media print"), css.indexOf("@media (forced-colors"));
  return printed.match(new RegExp(`${variable}: (#[0-9a-f]{6})`))?.[1] ?? colour;
};
const themes = [
  ["light", (colour: string) => colour],
  ["dark", darkOf],
] as const;

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness, 0 to 100. */
const lightness = (colour: string) => 116 * Math.cbrt(luminance(colour)) - 16;

it.each(Object.entries(palette))("the page maps %s to a variable, as fill and as stroke", (_, colour) => {
  expect(css).toContain(`.figure-drawing [fill="${colour}"]`);
  expect(css).toMatch(new RegExp(`: ${colour};`));
  expect(darkOf(colour)).toMatch(/^#[0-9a-f]{6}$/);
});

it.each(tones)("the page maps the outline of %s to a variable", (tone) => {
  expect(css).toContain(`.figure-drawing [stroke="${paintOf(tone).outline}"]`);
});

it.each(themes)("in the %s theme text has a contrast of 4.5 on the ground", (_, shown) => {
  for (const ink of inks) expect(contrast(shown(ink), shown(palette.ground))).toBeGreaterThanOrEqual(4.5);
});

it.each(themes)(
  "in the %s theme marks, patterns, outlines and links have a contrast of 3 on the ground",
  (_, shown) => {
    for (const tone of tones) {
      const {fill, outline} = paintOf(tone);
      expect(contrast(shown(fill), shown(palette.ground)), tone).toBeGreaterThanOrEqual(3);
      expect(contrast(shown(outline), shown(palette.ground)), tone).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(shown(palette.link), shown(palette.ground))).toBeGreaterThanOrEqual(3);
  },
);

it.each(themes)("in the %s theme words have a contrast of 4.5 in cells of every shade, dimmed or not", (_, shown) => {
  for (const tone of ["shade-1", "shade-2", "shade-3", "shade-4", "blank"] as const) {
    const {fill, tint, text, outline} = paintOf(tone);
    expect(contrast(shown(text), shown(fill)), tone).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shown(palette.ink), shown(tint)), tone).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shown(outline), shown(palette.ground)), tone).toBeGreaterThanOrEqual(3);
  }
});

it.each(themes)("in the %s theme the shades go one way from the ground, each a step", (_, shown) => {
  const shades = (["blank", "shade-1", "shade-2", "shade-3", "shade-4"] as const).map((tone) =>
    contrast(shown(paintOf(tone).fill), shown(palette.ground)),
  );
  const steps = shades.slice(1).map((shade, index) => shade / (shades[index] ?? 1));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.15);
});

it("in the dark theme the shades are as far from one another as from the ground", () => {
  const shades = [
    palette.ground,
    ...(["shade-1", "shade-2", "shade-3", "shade-4"] as const).map((tone) => paintOf(tone).fill),
  ];
  const lights = shades.map((colour) => lightness(darkOf(colour)));
  const steps = lights.slice(1).map((light, index) => light - (lights[index] ?? 0));
  for (const step of steps) expect(Math.abs(step - 15)).toBeLessThan(1);
});

it.each(themes)("in the %s theme numbers have a contrast of 4.5 on their mark, dimmed or not", (_, shown) => {
  for (const tone of tones) {
    const {pattern, fill, tint, text} = paintOf(tone);
    const [ground, dimmed] = pattern === null ? [fill, tint] : [palette.ground, palette.ground];
    expect(contrast(shown(text), shown(ground)), tone).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shown(palette.ink), shown(dimmed)), tone).toBeGreaterThanOrEqual(4.5);
  }
});

it.each(themes)("in the %s theme no two kinds are equally light, as a black-and-white print would need", (_, shown) => {
  const sorted = kinds.map((tone) => lightness(shown(paintOf(tone).fill))).sort((a, b) => a - b);
  const steps = sorted.slice(1).map((light, index) => light - (sorted[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
});

it("on paper no two kinds are near each other in grey, and numbers on them have a contrast of 4.5", () => {
  const sorted = kinds.map((tone) => lightness(printedOf(paintOf(tone).fill))).sort((a, b) => a - b);
  const steps = sorted.slice(1).map((light, index) => light - (sorted[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
  for (const tone of kinds) {
    const {fill, text} = paintOf(tone);
    expect(contrast(printedOf(text), printedOf(fill)), tone).toBeGreaterThanOrEqual(4.5);
  }
});

it("on paper words, rules and patterns are dark enough for a photocopy", () => {
  for (const colour of [palette.inkSoft, palette.grey, palette.roseHatch, palette.roseOutline]) {
    expect(contrast(printedOf(colour), palette.ground), colour).toBeGreaterThanOrEqual(4.5);
  }
});
