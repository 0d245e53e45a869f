import {expect, it} from "vitest";
import {buildBarFigure, buildRow} from "../../charts/build-figure.ts";
import {prettySvg} from "../../charts/pretty-svg.ts";
import {trialFigures} from "../../charts/trial-figures.ts";
import {buildContext} from "../build-context.ts";
import {pictureSvg} from "../picture-svg.ts";

// @vitest-environment jsdom

function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed;
}

/** All that can be read in a picture, its line breaks undone. */
const wordsOf = (svg: string) => [...parse(svg).querySelectorAll("text")].map((text) => text.textContent).join("");

it.each(Object.entries(trialFigures))("a picture of %s is well-formed, self-contained and on white", (_, figure) => {
  const svg = pictureSvg(figure, buildContext(figure.locale));
  const parsed = parse(svg);
  const root = parsed.documentElement;
  expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect(root.getAttribute("width")).toBe("1200");
  expect(root.getAttribute("viewBox")).toBe(`0 0 1200 ${root.getAttribute("height")}`);
  expect(root.querySelector(":scope > rect")?.getAttribute("fill")).toBe("#ffffff");
  expect(parsed.querySelector("foreignObject, image, script, style, use")).toBeNull();
  expect(svg).not.toMatch(/var\(|class=|style=|tabindex|currentColor|href|NaN|undefined|Infinity/);
  const ids = [...parsed.querySelectorAll("[id]")].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

it.each(Object.entries(trialFigures))("a picture of %s carries all that is needed to read it alone", (_, figure) => {
  const svg = pictureSvg(figure, buildContext(figure.locale));
  const words = wordsOf(svg);
  expect(words).toContain(figure.title);
  expect(words).toContain(figure.filterLine);
  expect(words).toContain(figure.sourceLine);
  expect(words).toContain(figure.dataset.words);
  expect(words).toContain("https://jinlin.example/?lever=parks&x=<1>");
  for (const note of figure.notes) expect(words).toContain(note);
  if (figure.kind === "bars") for (const {label} of figure.rows) expect(words).toContain(label);
});

it("a picture shows unit, legend, numbers and by what it was made", () => {
  const words = wordsOf(pictureSvg(buildBarFigure({n: {value: 18, words: "n = 18 个已列名组织"}}), buildContext()));
  for (const part of [
    "单位：个",
    "已列名(可查到名称)",
    "未列名(只有总数)",
    "80",
    "21",
    "n = 18 个已列名组织",
    "由近邻看板生成",
  ]) {
    expect(words).toContain(part);
  }
});

it("a picture marks a made-up dataset", () => {
  const dataset = {...buildBarFigure().dataset, fictional: true};
  const marked = parse(pictureSvg(buildBarFigure({dataset}), buildContext()));
  const mark = [...marked.querySelectorAll("text")].find(({textContent}) => textContent === "虚构示例数据");
  expect(mark?.getAttribute("text-anchor")).toBe("middle");
  expect(wordsOf(pictureSvg(buildBarFigure(), buildContext()))).not.toContain("虚构");
});

it("a picture says why there is nothing to draw", () => {
  const figure = buildBarFigure({rows: [], empty: "没有已列名记录符合当前筛选。"});
  expect(wordsOf(pictureSvg(figure, buildContext()))).toContain("没有已列名记录符合当前筛选。");
});

it("a picture is 16:9 where it fits, and taller where its rows could not be read otherwise", () => {
  const heightOf = (rows: number) => {
    const list = Array.from({length: rows}, (_, index) => buildRow({id: `r${index}`, values: {named: index}}));
    return Number(
      parse(pictureSvg(buildBarFigure({rows: list}), buildContext())).documentElement.getAttribute("height"),
    );
  };
  expect(heightOf(28)).toBe(675);
  expect(heightOf(90)).toBeGreaterThan(1000);
});

it("a picture shortens a long address in its middle", () => {
  const words = wordsOf(
    pictureSvg(buildBarFigure(), buildContext("zh", `https://jinlin.example/?q=${"a".repeat(900)}&end=1`)),
  );
  expect(words).toMatch(/https:\/\/jinlin\.example\/\?q=a+…a+&end=1/);
});

it("a picture leaves nothing of its own on the page", () => {
  pictureSvg(buildBarFigure(), buildContext());
  expect(document.body.querySelector("svg, .figure-drawing")).toBeNull();
});

it.each(["metrics", "townships", "metrics-en"])("a picture of %s is the picture last looked at", async (name) => {
  const figure = trialFigures[name];
  if (figure === undefined) throw new RangeError(`no trial figure: ${name}`);
  const svg = pictureSvg(figure, buildContext(figure.locale));
  await expect(prettySvg(svg)).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
