import {describe, expect, it} from "vitest";
import {defaultOptions, presetIds} from "../../../src/export/export-options.ts";
import {packPages} from "../../../src/export/pack/pack-pages.ts";
import {packText} from "../../../src/export/pack/render-pack.ts";
import {packLabels} from "../../../src/export/pack-labels.ts";
import {checkPicture} from "../../../src/export/picture/check-picture.ts";
import type {Picture} from "../../../src/export/picture/picture.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

const {t} = buildContext();
const plain = buildBarFigure();
const made = buildBarFigure({dataset: {...plain.dataset, fictional: true}});

function entriesOf(count: number, figure = plain) {
  return Array.from({length: count}, (_, at) => ({
    figure,
    address: `https://jinlin.example/#figure-${at}`,
    caption: `图注 ${at}。`,
  }));
}

function textOf(pages: readonly Picture[]): string[] {
  return pages.flatMap(({texts}) => texts.map(({block}) => block.lines.map(({text}) => text).join("")));
}

describe("packPages(words, options, locale)", () => {
  it("are a title page of what is in it, and a page of sources", () => {
    const {cover, sources} = packPages(packLabels(entriesOf(2), "十一月简报", t), defaultOptions, "zh");
    expect(textOf(cover)).toEqual([
      "十一月简报",
      `1. ${plain.title} · ${plain.filterLine}`,
      `2. ${plain.title} · ${plain.filterLine}`,
    ]);
    expect(textOf(sources).slice(0, 5)).toEqual([
      "各图来源",
      `1. ${plain.title}`,
      plain.sourceLine,
      plain.dataset.words,
      "查看本图：https://jinlin.example/#figure-0",
    ]);
  });

  it("say that a dataset is made up, on the first page and on the last", () => {
    const {cover, sources} = packPages(
      packLabels([...entriesOf(1), ...entriesOf(1, made)], "", t),
      defaultOptions,
      "zh",
    );
    expect(textOf(cover).slice(0, 2)).toEqual(["图表与数据", "虚构示例数据"]);
    expect(textOf(sources).filter((text) => text === "虚构示例数据")).toHaveLength(1);
  });

  it.each(presetIds)(
    "of 60 figures under a title of 100 characters are as many as they need, on the sheet %s",
    (preset) => {
      const options = {...defaultOptions, preset};
      const {cover, sources} = packPages(packLabels(entriesOf(60), "长".repeat(100), t), options, "zh");
      expect(cover.length + sources.length).toBeGreaterThan(2);
      expect([...cover, ...sources].flatMap(checkPicture)).toEqual([]);
    },
  );
});

describe("packText(names, entries, words)", () => {
  it("says of each picture its caption and where it can be seen, in lines that Windows reads", () => {
    const entries = entriesOf(2, made);
    expect(packText(["01-a.png", "02-b.png"], entries, packLabels(entries, "", t)).split("\r\n")).toEqual([
      "图表与数据",
      "虚构示例数据",
      "",
      "01-a.png",
      "图注 0。",
      "查看本图：https://jinlin.example/#figure-0",
      "",
      "02-b.png",
      "图注 1。",
      "查看本图：https://jinlin.example/#figure-1",
      "",
    ]);
  });

  it("has the caption alone where others could not open the address", () => {
    const entries = entriesOf(1).map((entry) => ({...entry, address: null}));
    const words = packLabels(entries, "", t);
    expect(words.sources[0]?.lines).toEqual([plain.sourceLine, plain.dataset.words]);
    expect(packText(["01-a.png"], entries, words)).toBe("图表与数据\r\n\r\n01-a.png\r\n图注 0。\r\n");
  });
});
