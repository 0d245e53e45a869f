import {render} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {BarTooltip} from "../../../src/charts/bars/bar-tooltip.tsx";
import {layoutFigure} from "../../../src/charts/layout-figure.ts";
import type {MarkId} from "../../../src/figures/drill.ts";
import type {BarFigure} from "../../../src/figures/figure.ts";
import {buildContext} from "../../figures/build-context.ts";
import {buildBarFigure, buildRow} from "../build-figure.ts";

// @vitest-environment jsdom

function tooltip(figure: BarFigure, mark: MarkId) {
  const layout = layoutFigure(figure, {widthPx: 700, fontPx: 13});
  if (layout.kind !== "bars") throw new Error("no bars");
  return render(
    <BarTooltip
      figure={figure}
      layout={layout}
      mark={mark}
      pointedPx={null}
      t={buildContext({locale: figure.locale}).t}
    />,
  ).container;
}

/** The tooltip's lines, as they are read. */
function lines(figure: BarFigure, mark: MarkId): string[] {
  tooltip(figure, mark);
  const words = document.querySelectorAll(".bar-tooltip b, .bar-tooltip p, .bar-tooltip li");
  return [...words].map((line) =>
    [...line.childNodes]
      .map(({textContent}) => textContent)
      .join(" ")
      .trim(),
  );
}

describe("BarTooltip", () => {
  it("says the value, each part and whether it is named, and what a click does", () => {
    expect(lines(buildBarFigure(), {id: "federations", part: null})).toEqual([
      "三新妇联组织",
      "80 个",
      "已列名(可查到名称) 15",
      "未列名(只有总数) 65",
      "点按：名单和说明",
    ]);
  });

  it("says the share, the remark, and that a choice can be released", () => {
    const row = buildRow({
      id: "parks",
      label: "园区",
      values: {named: 8},
      note: "其中 2 个依上级归入",
      picked: true,
      target: {to: "filter", dimension: "lever", value: "parks-and-bases"},
    });
    const figure = buildBarFigure({rows: [row], n: {value: 18, words: "18"}});
    expect(lines(figure, {id: "parks", part: null})).toEqual([
      "园区",
      "8 个（占 44%）",
      "其中 2 个依上级归入",
      "点按：取消这项筛选",
    ]);
  });

  it("says of a part that a click opens its list, whatever its row does", () => {
    const row = buildRow({id: "a", values: {named: 1, "not-named": 2}, target: {to: "metric", metric: "sites"}});
    const figure = buildBarFigure({rows: [row]});
    expect(lines(figure, {id: "a", part: null}).at(-1)).toBe("点按：打开指标页");
    expect(lines(figure, {id: "a", part: "named"}).at(-1)).toBe("点按：名单和说明");
  });

  it("says unknown, not 0, of what is not known", () => {
    const figure = buildBarFigure({rows: [buildRow({id: "a", values: {named: 3, "not-named": null}})]});
    expect(lines(figure, {id: "a", part: null}).slice(1, 4)).toEqual([
      "未知",
      "已列名(可查到名称) 3",
      "未列名(只有总数) 未知",
    ]);
  });

  it("draws no bar a second time, and is nothing to a screen reader or the keyboard", () => {
    const container = tooltip(buildBarFigure(), {id: "sites", part: null});
    expect(container.querySelectorAll(".recharts-bar-rectangle rect, .recharts-bar-rectangle path")).toHaveLength(0);
    for (const part of [container.firstElementChild, document.querySelector(".bar-tooltip")])
      expect(part?.getAttribute("aria-hidden")).toBe("true");
    expect(container.querySelectorAll("[tabindex='0']")).toHaveLength(0);
  });

  it("is nothing where the row has gone", () => {
    expect(tooltip(buildBarFigure(), {id: "gone", part: null}).innerHTML).toBe("");
  });
});
