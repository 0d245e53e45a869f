import {render} from "@testing-library/react";
import {expect, it} from "vitest";
import {FigureDrawing} from "../../../src/charts/figure-drawing.tsx";
import {layoutFigure} from "../../../src/charts/layout-figure.ts";
import {paintOf} from "../../../src/charts/palette.ts";
import {patternTile} from "../../../src/charts/tone-patterns.tsx";
import {looks} from "../../../src/export/export-options.ts";
import {paintIn, tileOf} from "../../../src/export/picture/look.ts";
import {shapesOfLayout} from "../../../src/export/picture/shapes-of-picture.ts";
import {writeShapes} from "../../../src/export/svg/compose-svg.ts";
import {element} from "../../../src/export/svg/svg-markup.ts";
import type {Tone} from "../../../src/figures/figure.ts";
import {trialFigures} from "../../charts/trial-figures.ts";

// @vitest-environment jsdom

const tones: readonly Tone[] = [
  ...(["named", "not-named", "not-stated", "blank"] as const),
  ...(["kind-1", "kind-2", "kind-3", "kind-4", "kind-5", "kind-6"] as const),
  ...(["shade-1", "shade-2", "shade-3", "shade-4"] as const),
];

/** Every part that is seen: its kind, place, colours and words. A pattern is named by whether there is one. */
function seen(root: ParentNode): string[] {
  const parts = [...root.querySelectorAll("rect, circle, path, text, line")].filter((part) => !part.closest("defs"));
  return parts
    .map((part) => {
      if (part.tagName === "line") return lineAsPath(part);
      const values = ["x", "y", "width", "height", "cx", "cy", "r", "d", "text-anchor", "font-size", "font-weight"];
      const places = values.map((name) => rounded(part.getAttribute(name) ?? ""));
      const fill = (part.getAttribute("fill") ?? "").replace(/^url.*/, "pattern");
      return [part.tagName, ...places, fill, part.getAttribute("stroke") ?? "", part.textContent].join(" ");
    })
    .sort();
}

function lineAsPath(line: Element): string {
  const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => line.getAttribute(name));
  return `path        ${rounded(`M${x1},${y1}L${x2},${y2}`)}    none ${line.getAttribute("stroke")} `;
}

function rounded(value: string): string {
  return value.replace(/-?\d+(?:\.\d+)?/g, (digits) => String(Math.round(Math.round(Number(digits) * 100) / 50) / 2));
}

it.each(Object.entries(trialFigures))("shapesOfLayout(%s) is what the page draws", (_, figure) => {
  for (const widthPx of [315, 880]) {
    const layout = layoutFigure(figure, {widthPx, fontPx: 14});
    const page = render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />);
    const markup = element("svg", {xmlns: "http://www.w3.org/2000/svg"}, [
      writeShapes(shapesOfLayout(layout, "light")),
    ]);
    const file = new DOMParser().parseFromString(markup, "image/svg+xml");
    expect(seen(file)).toEqual(seen(page.container));
    page.unmount();
  }
});

it.each(["hatch", "dots"] as const)("a file's %s is the page's", (pattern) => {
  const {sizePx, degrees, rects, dots} = tileOf(pattern);
  const {attributes, shapes} = patternTile(pattern, "#123456");
  expect(attributes).toEqual({
    width: sizePx,
    height: sizePx,
    ...(degrees === 0 ? {} : {patternTransform: `rotate(${degrees})`}),
  });
  const [, ...marks] = shapes.map(({attributes: shape}) => shape);
  expect(marks).toEqual([
    ...rects.map(({width, height}) => ({width, height, fill: "#123456"})),
    ...dots.map(({x, y, radius}) => ({cx: x, cy: y, r: radius, fill: "#123456"})),
  ]);
});

it("the light look is the page's palette", () => {
  for (const tone of tones) {
    const {fill, outline, text, pattern} = paintOf(tone);
    expect(paintIn("light", tone)).toMatchObject({fill: {colour: fill, pattern}, outline, text});
  }
});

it("the print-safe look is grey alone, and tells apart by pattern or by step what stands in one figure", () => {
  const greys = tones.map((tone) => paintIn("print-safe", tone));
  for (const {fill, dimmed, outline, text} of greys) {
    for (const colour of [fill.colour, dimmed.colour, outline, text]) expect(colour).toMatch(/^#(..)\1\1$/);
  }
  const told = (some: readonly Tone[]) =>
    new Set(some.map((tone) => JSON.stringify(paintIn("print-safe", tone).fill))).size;
  expect(told(["named", "not-named", "not-stated", "blank"])).toBe(4);
  expect(told(["kind-1", "kind-2", "kind-3", "kind-4", "kind-5", "kind-6", "not-named", "not-stated"])).toBe(8);
  expect(told(["shade-1", "shade-2", "shade-3", "shade-4", "blank", "not-stated"])).toBe(6);
  expect(looks).toEqual(["light", "print-safe"]);
});
