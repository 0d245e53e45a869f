import {describe, expect, it} from "vitest";
import {printRulesLast} from "../../src/build/page-styles.ts";

describe("printRulesLast(page)", () => {
  it("leads the rules of print, whatever is nested in them, to the end of the page, in their order", () => {
    const page =
      "<head><style>a{b:c}@media print{@page{margin:1mm}d{e:f}}g{h:i}</style><style>@media print and (orientation:portrait){j{k:l}}</style></head><body>m</body>";
    expect(printRulesLast(page)).toBe(
      "<head><style>a{b:c}g{h:i}</style><style></style></head><body>m<style>@media print{@page{margin:1mm}d{e:f}}@media print and (orientation:portrait){j{k:l}}</style>\n  </body>",
    );
  });
  it("leaves a page as it is that says nothing of paper", () => {
    expect(printRulesLast("<style>a{b:c}</style><body></body>")).toBe("<style>a{b:c}</style><body></body>");
  });
});
