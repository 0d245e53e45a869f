import {describe, expect, it} from "vitest";
import {filterLine, filterWords, optionLabel} from "../../../src/figures/text/filter-line.ts";
import {buildContext} from "../build-context.ts";

const filters = {mode: ["not-stated"], lever: ["chambers", "parks-and-bases"]};

describe("filterLine(context)", () => {
  it("names the region, and says that there is no filter", () => {
    expect(filterLine(buildContext())).toBe("南安市 · 未加筛选");
    expect(filterLine(buildContext({locale: "en"}))).toBe("Nan'an City · no filter");
  });

  it("says every active filter, in the page's order, its values in the reader's", () => {
    expect(filterLine(buildContext({filters}))).toBe("南安市 · 抓手：异地商会、园区与产业基地 · 组建方式：未说明");
    expect(filterLine(buildContext({filters, locale: "en"}))).toBe(
      "Nan'an City · Lever: Out-of-town chambers of commerce, Parks and industrial bases · Building mode: Not stated",
    );
  });

  it("says to which metric a figure is narrowed", () => {
    expect(filterLine(buildContext({metric: "work-stations"}))).toBe("南安市 · 限于执委工作站 · 未加筛选");
  });
});

describe("filterWords(context)", () => {
  it("is empty without a filter", () => {
    expect(filterWords(buildContext())).toEqual([]);
  });
});

describe("optionLabel(dimension, value, context)", () => {
  it("says an option in the reader's language", () => {
    expect(optionLabel("township", "350583117", buildContext())).toBe("霞美镇");
    expect(optionLabel("platform", "executive-growth", buildContext({locale: "en"}))).toBe("Executive-member growth");
    expect(optionLabel("level", "not-stated", buildContext())).toBe("未说明");
  });

  it("shows a value that no list has as it is", () => {
    expect(optionLabel("mode", "magic", buildContext())).toBe("magic");
  });
});
