import {describe, expect, it} from "vitest";
import {selectedFigure} from "../../../../src/pages/parts/pack/selection-figure.ts";
import {defaultView} from "../../../../src/view/view.ts";
import {buildContext} from "../../../figures/build-context.ts";
import {sample, sampleBeside} from "../../../view/register/sample.ts";

const {t} = buildContext();
const comparison = {
  figure: "comparison",
  title: "两份登记表的变动",
  address: "/data/compare?data=sample-register&with=own-earlier",
  narrowed: "",
} as const;
const reconciliation = {figure: "reconciliation", title: "", address: "/?data=sample-register", narrowed: ""} as const;

const beside = {catalog: sampleBeside, view: {...defaultView, earlier: "own-earlier"}};
const alone = {catalog: sample, view: defaultView};

describe("selectedFigure(item, page, locale, t) of a register", () => {
  it("makes what is set against a report or an earlier register again", () => {
    expect(selectedFigure(comparison, beside, "zh", t)).toMatchObject({
      fault: null,
      figure: {id: "comparison", n: {value: 3}},
      address: comparison.address,
    });
    expect(selectedFigure(reconciliation, beside, "zh", t)).toMatchObject({
      fault: null,
      figure: {id: "reconciliation"},
    });
  });

  it("says which register a comparison lacks, and that there is no report", () => {
    expect(selectedFigure(comparison, alone, "zh", t)).toEqual({
      fault: "other-dataset",
      dataset: "own-earlier",
    });
    expect(selectedFigure(reconciliation, alone, "zh", t)).toEqual({fault: "nothing"});
  });

  it("is of the release that its address names alone", () => {
    const item = {...reconciliation, address: "/?data=sample-register&release=0.9.0"};
    expect(selectedFigure(item, beside, "zh", t)).toEqual({
      fault: "other-dataset",
      dataset: "sample-register@0.9.0",
    });
  });
});
