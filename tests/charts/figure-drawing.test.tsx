import {render} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {FigureDrawing} from "../../src/charts/figure-drawing.tsx";
import {layoutFigure} from "../../src/charts/layout-figure.ts";
import {buildBarFigure} from "./build-figure.ts";
import {trialFigures} from "./trial-figures.ts";

// @vitest-environment jsdom

function draw(name: string, widthPx: number) {
  const figure = trialFigures[name];
  if (figure === undefined) throw new Error(`no trial figure ${name}`);
  const layout = layoutFigure(figure, {widthPx, fontPx: 13});
  return {layout, ...render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />)};
}

describe("FigureDrawing", () => {
  it.each(Object.keys(trialFigures))("draws each mark of %s once, at its box, hidden from readers by ear", (name) => {
    for (const widthPx of [288, 700]) {
      const {layout, container, unmount} = draw(name, widthPx);
      const svg = container.querySelector("svg");
      expect(svg?.getAttribute("aria-hidden")).toBe("true");
      expect(svg?.getAttribute("width")).toBe(String(widthPx));
      if (layout.kind === "bars") {
        const marks = layout.columns.flatMap(({rows}) => rows.flatMap((row) => row.marks));
        const drawn = [...container.querySelectorAll("rect[stroke]")].map((rect) =>
          ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name))),
        );
        expect(drawn).toEqual(marks.map(({box}) => [box.xPx, box.yPx, box.widthPx, box.heightPx]));
      }
      if (layout.kind === "tree") {
        const paths = [...container.querySelectorAll("svg > path")];
        expect(paths).toHaveLength(layout.links.length);
      }
      unmount();
    }
  });

  it("fills what is named, hatches what only the total holds, and prints each number once", () => {
    const {container} = draw("metrics", 700);
    const fills = [...container.querySelectorAll("rect[stroke]")].map((rect) => rect.getAttribute("fill"));
    const named = "#a8174b";
    const hatch = "url(#a-not-named)";
    expect(fills).toEqual([named, hatch, hatch, named, hatch, named, hatch]);
    expect(container.querySelector("pattern")?.id).toBe("a-not-named");
    const texts = [...container.querySelectorAll("text")].map(({textContent}) => textContent);
    expect(texts.filter((text) => text === "80")).toHaveLength(1);
  });

  it("is empty where nothing is to be drawn", () => {
    const layout = layoutFigure(buildBarFigure({rows: []}), {widthPx: 288, fontPx: 13});
    const {container} = render(<FigureDrawing figure={buildBarFigure({rows: []})} layout={layout} idPrefix="a" />);
    expect(container.innerHTML).toBe("");
  });
});
