import {File as NodeFile} from "node:buffer";
import {describe, expect, it, vi} from "vitest";
import {type PackItem, type PackWish, renderPack} from "../../../src/export/pack/render-pack.ts";
import {buildBarFigure, buildTreeFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";
import {partsOf} from "../office-parts.ts";

// @vitest-environment jsdom

// jsdom's own can't be read, which every browser's can.
vi.stubGlobal("File", NodeFile);

const context = buildContext();

function itemsOf(count: number): PackItem[] {
  return Array.from({length: count}, (_, at) => ({
    figure: buildBarFigure({title: `第 ${at + 1} 张`}),
    context: {...context, address: `https://jinlin.example/#figure-${at}`},
  }));
}

function wishOf(changes: Partial<PackWish> = {}): PackWish {
  const {signal} = new AbortController();
  return {
    format: "pptx",
    title: "",
    locale: "zh",
    t: context.t,
    signal,
    isFatal: () => false,
    onStep: () => {},
    ...changes,
  };
}

describe("renderPack(items, wish)", () => {
  it("makes one presentation of several figures, each with its own address, and tells how far it is", async () => {
    const steps: number[] = [];
    const {file, failed} = await renderPack(itemsOf(3), wishOf({title: "简报", onStep: (done) => steps.push(done)}));
    expect(steps).toEqual([1, 2, 3]);
    expect(failed).toEqual([]);
    expect(file?.name).toMatch(/^简报_3张图_\d{4}-\d\d-\d\d\.pptx$/);
    const parts = await partsOf(file ?? new Blob());
    const slides = [1, 2, 3, 4, 5].map((at) => parts.get(`ppt/slides/slide${at}.xml`) ?? "");
    expect(
      slides.map((slide, at) => slide.includes(["简报", "第 1 张", "第 2 张", "第 3 张", "各图来源"][at] ?? "")),
    ).toEqual(Array(5).fill(true));
    expect(slides[2]).toContain("https://jinlin.example/#figure-1");
  });

  it("names the figure that can't be drawn, and packs the others", async () => {
    // jsdom has no canvas, which only a tree's picture needs.
    const [first, second] = itemsOf(2);
    const tree = {figure: buildTreeFigure({title: "树"}), context};
    const {file, failed} = await renderPack(
      [first, tree, second].flatMap((item) => item ?? []),
      wishOf(),
    );
    expect(failed.map(({title}) => title)).toEqual(["树"]);
    expect(file?.name).toMatch(/_2张图_/);
  });

  it("makes no file where no figure can be drawn, nor of none", async () => {
    const {file, failed} = await renderPack([{figure: buildTreeFigure(), context}], wishOf());
    expect([file, failed.length]).toEqual([null, 1]);
    expect(await renderPack([], wishOf())).toEqual({file: null, failed: []});
  });

  it("stops between two figures once it is told to", async () => {
    const undo = new AbortController();
    const steps: number[] = [];
    const onStep = (done: number) => {
      steps.push(done);
      if (done === 2) undo.abort();
    };
    await expect(renderPack(itemsOf(5), wishOf({signal: undo.signal, onStep}))).rejects.toThrow(
      expect.objectContaining({name: "AbortError"}),
    );
    expect(steps).toEqual([1, 2]);
  });
});
