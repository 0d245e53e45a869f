import {expect, it} from "vitest";
import {frameworkFigure} from "../../src/figures/builders/framework-figure.ts";
import {figureCells} from "../../src/figures/figure-parts.ts";
import {buildContext as buildFigureContext} from "../figures/build-context.ts";
import {buildContext} from "./build-context.ts";
import {pictureSvg} from "./picture-svg.ts";

// @vitest-environment jsdom

function exported(locale: "zh" | "en") {
  const figure = frameworkFigure(buildFigureContext({locale}));
  if (figure === null) throw new Error("expected a figure");
  const picture = new DOMParser().parseFromString(pictureSvg(figure, buildContext(locale)), "image/svg+xml");
  return {figure, picture};
}

/** How light a colour is once printed in black and white: 0 is black, 1 is paper. */
function greyOf(colour: string | null): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? "", 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

it.each(["zh", "en"] as const)(
  "the working method's picture has every part of it and what stands there, in %s",
  (locale) => {
    const {figure, picture} = exported(locale);
    const words = [...picture.querySelectorAll("text")].map((text) => text.textContent).join("");
    for (const {label} of figure.levels) expect(words).toContain(label);
    for (const cell of figureCells(figure)) {
      expect(words).toContain(cell.label);
      expect(words).toContain(cell.words);
      if (cell.note !== null) expect(words).toContain(cell.note);
    }
  },
);

it("the working method's picture can be read in black and white: dark words on pale boxes with a line around", () => {
  const {picture} = exported("zh");
  const drawing = picture.querySelector("g[transform]");
  const boxes = [...(drawing?.querySelectorAll("rect") ?? [])];
  const greys = (elements: Iterable<Element>, attribute: string) =>
    [...elements].map((element) => greyOf(element.getAttribute(attribute)));
  expect(boxes).toHaveLength(9);
  const palest = Math.min(...greys(boxes, "fill"));
  expect(palest).toBeGreaterThan(0.85);
  expect(Math.max(...greys(boxes, "stroke"))).toBeLessThan(palest - 0.3);
  expect(Math.max(...greys(drawing?.querySelectorAll("text") ?? [], "fill"))).toBeLessThan(palest - 0.5);
  expect(Math.max(...greys(drawing?.querySelectorAll("path") ?? [], "stroke"))).toBeLessThan(0.7);
});
