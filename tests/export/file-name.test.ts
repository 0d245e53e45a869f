import {expect, it} from "vitest";
import {fileName} from "../../src/export/file-name.ts";
import {buildBarFigure} from "../charts/build-figure.ts";

it("fileName(figure) is 指标_筛选_数据日期", () => {
  expect(fileName(buildBarFigure({title: "组建方式", filterLine: "南安市 · 抓手：异地商会"}), "png", "全部")).toBe(
    "组建方式_南安市·抓手：异地商会_2023-11-29.png",
  );
});

it("fileName(figure) says that there is no filter", () => {
  expect(fileName(buildBarFigure({title: "组建方式", filterLine: ""}), "csv", "全部")).toBe(
    "组建方式_全部_2023-11-29.csv",
  );
});

it("fileName(figure) leaves out what a file system would not take", () => {
  expect(fileName(buildBarFigure({title: '../a\\b:c*"d"<e>|f?\u0000 g', filterLine: "x/y"}), "svg", "all")).toBe(
    "ab-cdef-g_xy_2023-11-29.svg",
  );
});

it("fileName(figure) is at most 120 characters, the date among them", () => {
  const name = fileName(buildBarFigure({title: "题".repeat(200), filterLine: "筛".repeat(200)}), "png", "全部");
  expect(name).toHaveLength(120);
  expect(name.endsWith("_2023-11-29.png")).toBe(true);
});

it("fileName(figure) falls back to the figure's id", () => {
  expect(fileName(buildBarFigure({title: "?", filterLine: ""}), "png", "all")).toBe("trial_all_2023-11-29.png");
});
