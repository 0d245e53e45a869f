import {render} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {FigureDrawing} from "../../src/charts/figure-drawing.tsx";
import {layoutFigure} from "../../src/charts/layout-figure.ts";
import {PlainDrawing} from "../../src/charts/plain-drawing.tsx";
import {trialFigures} from "./trial-figures.ts";

// @vitest-environment jsdom

const figures = Object.entries(trialFigures);

/** Every mark's place and fill, and every text's, in the page's px, whoever drew them. */
function drawn(container: HTMLElement): {marks: string[]; texts: string[]} {
  const leftPx = (element: Element) =>
    Number.parseFloat(element.closest<HTMLElement>(".figure-drawing-column")?.style.left || "0");
  const near = (element: Element, name: string, shift = 0) =>
    // A hair more: what falls between two halves is rounded alike by both.
    Math.round((Number(element.getAttribute(name)) + shift + 1e-6) * 2) / 2;
  const rects = [...container.querySelectorAll("svg rect[stroke]")];
  const texts = [...container.querySelectorAll("svg text")];
  return {
    marks: rects
      .map((rect) => {
        const place = [near(rect, "x", leftPx(rect)), near(rect, "y"), near(rect, "width"), near(rect, "height")];
        return `${place} ${rect.getAttribute("fill")} ${rect.getAttribute("stroke")}`.replace(
          /url\(#a-\d+-/,
          "url(#a-",
        );
      })
      .sort(),
    texts: texts
      .map(
        (text) =>
          `${near(text, "x", leftPx(text))},${near(text, "y")} ${text.getAttribute("fill")} ${text.textContent}`,
      )
      .sort(),
  };
}

describe("PlainDrawing", () => {
  it.each(figures)("draws %s as Recharts does: the same marks, texts and fills in the same places", (_, figure) => {
    for (const widthPx of [288, 700]) {
      const layout = layoutFigure(figure, {widthPx, fontPx: 13});
      const plain = render(<PlainDrawing figure={figure} layout={layout} idPrefix="a" />);
      const recharts = render(<FigureDrawing figure={figure} layout={layout} idPrefix="a" />);
      expect(drawn(plain.container)).toEqual(drawn(recharts.container));
      expect(drawn(plain.container).texts.length).toBeGreaterThan(0);
      plain.unmount();
      recharts.unmount();
    }
  });
});
