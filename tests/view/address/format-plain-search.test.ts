import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatPlainSearch} from "../../../src/view/address/format-view.ts";

describe("formatPlainSearch(search)", () => {
  it.each([
    ["", ""],
    ["?", ""],
    ["?lever=chambers", "?lever=chambers"],
    ["?sort=name", ""],
    ["?lever=chambers&sort=-name&mode=led", "?lever=chambers&mode=led"],
    ["?sorting=x", ""],
    ["?lever=%E4%B8%AD&&x", "?lever=%E4%B8%AD"],
    ["?lever=chambers&amp;mode=led&from=singlemessage", "?lever=chambers&mode=led"],
    ["?lever=chambers&in=sites&by=mode&q=a&open=x&from=explore&table=own", "?lever=chambers&table=own"],
  ])("keeps of %j %j", (search, kept) => {
    expect(formatPlainSearch(search)).toBe(kept);
  });

  it("never throws, and what it keeps once it keeps again", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (search) => {
        const kept = formatPlainSearch(`?${search}`);
        expect(formatPlainSearch(kept)).toBe(kept);
      }),
    );
  });
});
