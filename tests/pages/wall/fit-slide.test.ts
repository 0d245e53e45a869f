import {describe, expect, it} from "vitest";
import type {Layout} from "../../../src/charts/layout.ts";
import {layoutFigure} from "../../../src/charts/layout-figure.ts";
import {byLever} from "../../../src/figures/builders/by-dimension.ts";
import {allTownships} from "../../../src/figures/builders/by-township.ts";
import {headlineMetrics} from "../../../src/figures/builders/headline-metrics.ts";
import {type DrawInto, fitSlide} from "../../../src/pages/wall/slide/fit-slide.ts";
import {layoutCards} from "../../../src/pages/wall/slide/layout-cards.ts";
import {unitPx} from "../../../src/pages/wall/slide/slide-sizes.ts";
import {buildContext} from "../../figures/build-context.ts";

const context = buildContext();
const {t} = context;
const draw: DrawInto<Layout> = (figure, {widthPx, heightPx}, {label, leastLabel}) => {
  const layout = layoutFigure(figure, {widthPx, fontPx: label, minFontPx: leastLabel, maxHeightPx: heightPx});
  return layout.fits ? layout : null;
};

describe("fitSlide(figure, room, t, drawInto)", () => {
  it("sets a slide of 16:9 in the largest sizes, with all its notes", () => {
    const {sizes, moreNotes, columnPx, drawing} = fitSlide(byLever(context), {widthPx: 1224, heightPx: 630}, t, draw);
    expect(sizes.title).toBe(40);
    expect({moreNotes, columnPx}).toEqual({moreNotes: 0, columnPx: null});
    expect(drawing?.widthPx).toBe(1224);
  });

  it("sets the words beside the drawing on a wall of screens", () => {
    const {columnPx, drawing} = fitSlide(byLever(context), {widthPx: 2618, heightPx: 630}, t, draw);
    expect(columnPx).toBe(628);
    expect(drawing?.widthPx).toBe(2618 - 628 - 48);
  });

  it("shows fewer rows where a phone has no room for all, and says so; what is not stated stays", () => {
    const {figure, notes, drawing} = fitSlide(allTownships(context), {widthPx: 300, heightPx: 610}, t, draw);
    expect(drawing).not.toBeNull();
    expect(figure.kind === "bars" && figure.rows.length).toBeLessThan(26);
    expect(figure.kind === "bars" && figure.rows.map(({id}) => id)).toContain("not-stated");
    expect(notes.join("\n")).toContain("限于尺寸");
  });

  it("draws nothing of a figure that the filters leave empty", () => {
    const filters = {lever: ["chambers"], mode: ["led"], hostKind: ["park"]};
    const figure = byLever(buildContext({filters}));
    expect(fitSlide({...figure, empty: "无"}, {widthPx: 1224, heightPx: 630}, t, draw)).toMatchObject({
      drawing: null,
      legend: [],
    });
  });

  it("says nothing false where nothing fits", () => {
    expect(fitSlide(allTownships(context), {widthPx: 120, heightPx: 120}, t, draw).drawing).toBeNull();
  });
});

describe("layoutCards(figure, room)", () => {
  it("sets four metrics two by two on a screen, in a row on a low strip, under one another and flat on a phone", () => {
    const figure = headlineMetrics(context);
    expect(layoutCards(figure, {widthPx: 1224, heightPx: 420})).toMatchObject({columns: 2, isFlat: false});
    expect(layoutCards(figure, {widthPx: 2000, heightPx: 200})).toMatchObject({columns: 4, isFlat: false});
    expect(layoutCards(figure, {widthPx: 300, heightPx: 330})).toMatchObject({columns: 1, isFlat: true});
  });

  it("has no way for a room too small to read them", () => {
    expect(layoutCards(headlineMetrics(context), {widthPx: 100, heightPx: 100})).toBeNull();
  });
});

describe("unitPx(heightPx)", () => {
  it("is a 720th of the height, and a whole px on a low window", () => {
    expect(unitPx(1080)).toBe(1.5);
    expect(unitPx(2160)).toBe(3);
    expect(unitPx(360)).toBe(1);
  });
});
