import {expect, it} from "vitest";
import type {Box} from "../../../src/charts/layout.ts";
import {defaultOptions} from "../../../src/export/export-options.ts";
import {layoutPicture} from "../../../src/export/picture/prepare-picture.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {trialFigures} from "../../charts/trial-figures.ts";
import {buildContext} from "../build-context.ts";

const long = "在新领域、新业态、新群体中的组织覆盖情况，含台商投资企业与异地商会；".repeat(6);
const figures = {
  ...trialFigures,
  "made-up": buildBarFigure({title: long, filterLine: long, dataset: {...buildBarFigure().dataset, fictional: true}}),
  "many-notes": buildBarFigure({notes: Array.from({length: 12}, (_, index) => `${index}. ${long}`)}),
};

const overlap = (a: Box, b: Box) =>
  a.xPx + a.widthPx > b.xPx && b.xPx + b.widthPx > a.xPx && a.yPx + a.heightPx > b.yPx && b.yPx + b.heightPx > a.yPx;

it.each(Object.entries(figures))(
  "layoutPicture(%s) keeps every text and the drawing in the picture, none over another",
  (_, figure) => {
    const {address, t} = buildContext(figure.locale, `https://jinlin.example/?q=${"%E5%8D%97".repeat(99)}`);
    const {widthPx, heightPx, texts, drawing} = layoutPicture(figure, defaultOptions, {address, code: null}, t);
    const drawn = {
      xPx: drawing.xPx,
      yPx: drawing.yPx,
      widthPx: drawing.layout.widthPx,
      heightPx: drawing.layout.heightPx,
    };
    const boxes = [drawn, ...texts.map(({block}) => block.box)];
    for (const box of boxes) {
      expect(box.xPx).toBeGreaterThanOrEqual(56);
      expect(box.yPx).toBeGreaterThanOrEqual(48);
      expect(box.xPx + box.widthPx).toBeLessThanOrEqual(widthPx - 56);
      expect(box.yPx + box.heightPx).toBeLessThanOrEqual(heightPx - 30);
    }
    const overlaps = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));
    expect(overlaps).toEqual([]);
  },
);
