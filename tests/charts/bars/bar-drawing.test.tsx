import {render} from "@testing-library/react";
import {expect, it} from "vitest";
import {FigureDrawing} from "../../../src/charts/figure-drawing.tsx";
import {layoutFigure} from "../../../src/charts/layout-figure.ts";
import type {Figure} from "../../../src/figures/figure.ts";
import {buildBarFigure, buildRow} from "../build-figure.ts";
import {trialFigures} from "../trial-figures.ts";

// @vitest-environment jsdom

const bars = Object.entries(trialFigures).filter(([, {kind}]) => kind === "bars");

/** Recharts' own rectangles, in each column's px: x, y, width, height. */
function drawnMarks(container: HTMLElement): number[][][] {
  return [...container.querySelectorAll(".recharts-wrapper")].map((column) =>
    [...column.querySelectorAll(".recharts-bar-rectangle rect:first-child")].map((rect) =>
      ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name))),
    ),
  );
}

function laidOutMarks(figure: Figure, widthPx: number): number[][][] {
  const layout = layoutFigure(figure, {widthPx, fontPx: 14});
  if (layout.kind !== "bars") return [];
  return layout.columns.map(({box, rows}) =>
    figure.series.flatMap(({id}) =>
      rows.flatMap(({marks}) =>
        marks
          .filter(({series}) => series === id)
          .map(({box: mark}) => [mark.xPx - box.xPx, mark.yPx, mark.widthPx, mark.heightPx]),
      ),
    ),
  );
}

it.each(bars)("BarDrawing draws %s where the layout says, to half a pixel", (_, figure) => {
  for (const widthPx of [296, 520, 760]) {
    const layout = layoutFigure(figure, {widthPx, fontPx: 14});
    const {container, unmount} = render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />);
    const drawn = drawnMarks(container);
    const expected = laidOutMarks(figure, widthPx);
    expect(drawn.map((column) => column.length)).toEqual(expected.map((column) => column.length));
    drawn.flat(2).forEach((px, index) => {
      expect(Math.abs(px - (expected.flat(2)[index] ?? Number.NaN))).toBeLessThan(0.5);
    });
    unmount();
  }
});

it("BarDrawing fills what has no name with a pattern, and what the filters don't pick with a tint", () => {
  const rows = [buildRow({id: "a", values: {named: 3, "not-named": 2}, picked: false})];
  const figure = buildBarFigure({rows});
  const layout = layoutFigure(figure, {widthPx: 520, fontPx: 14});
  const {container} = render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />);
  const marks = [...container.querySelectorAll(".recharts-bar-rectangle rect:first-child")];
  expect(marks.map((mark) => mark.getAttribute("fill"))).toEqual(["#f3d9e2", "url(#a-0-not-named-dimmed)"]);
  expect(container.querySelector("#a-0-not-named-dimmed")?.tagName).toBe("pattern");
});

it("FigureDrawing is no stop for the keyboard and nothing to a screen reader", () => {
  const figure = buildBarFigure();
  const layout = layoutFigure(figure, {widthPx: 520, fontPx: 14});
  const {container} = render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />);
  expect(container.querySelector(".figure-drawing")?.getAttribute("aria-hidden")).toBe("true");
  expect(container.querySelectorAll("[tabindex]:not([tabindex='-1'])")).toHaveLength(0);
});

it("FigureDrawing draws nothing where there is nothing", () => {
  const figure = buildBarFigure({rows: []});
  const layout = layoutFigure(figure, {widthPx: 520, fontPx: 14});
  const {container} = render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />);
  expect(container.querySelector("svg")).toBeNull();
});
