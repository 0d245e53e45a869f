import {renderHook} from "@testing-library/react";
import {createElement, type ReactNode} from "react";
import {expect, it} from "vitest";
import {noFilters} from "../../../src/coverage/filters.ts";
import {byMode} from "../../../src/figures/builders/by-dimension.ts";
import {headlineMetrics} from "../../../src/figures/builders/headline-metrics.ts";
import type {FigureBuilder} from "../../../src/figures/figure-context.ts";
import {translatorOf} from "../../../src/locale/translate.ts";
import {messages} from "../../../src/locale/zh/messages.ts";
import {useFigure} from "../../../src/view/figure/use-figure.ts";
import {CurrentPage, usePageContext} from "../../../src/view/page-context.ts";
import {defaultView} from "../../../src/view/view.ts";
import {nanan} from "../../coverage/nanan.ts";

// @vitest-environment jsdom

const t = translatorOf("zh", messages);

function figures(build: FigureBuilder, ...levers: readonly (readonly string[])[]) {
  let lever: readonly string[] = [];
  const wrapper = ({children}: {children: ReactNode}) => {
    const view = {...defaultView, filters: {...noFilters, lever}};
    const latest = {current: view};
    const value = {
      catalog: nanan,
      view,
      latest,
      showAhead: () => {},
      ignored: [],
      page: "/",
      locale: "zh",
      t,
      narrowed: null,
    } as const;
    return createElement(CurrentPage, {value}, children);
  };
  const {result, rerender} = renderHook(() => useFigure(build, usePageContext(), null, null), {wrapper});
  return levers.map((next) => {
    lever = next;
    rerender();
    return result.current;
  });
}

it("useFigure(build, page, metric, record) gives the same figure again where a filter changes nothing in it", () => {
  const [before, after] = figures(headlineMetrics, [], ["chambers"]);
  expect(after).toBe(before);
});

it("useFigure(build, page, metric, record) gives a figure that has changed anew, and keeps its series", () => {
  const [before, after] = figures(byMode, [], ["parks-and-bases"]);
  if (before?.kind !== "bars" || after?.kind !== "bars") throw new Error("not bars");
  expect(after.rows.map(({values}) => values)).not.toEqual(before.rows.map(({values}) => values));
  expect(after.series).toBe(before.series);
});
