import {describe, expect, it} from "vitest";
import {optionsOf} from "../../../src/coverage/count/options-of.ts";
import {buildCatalog} from "../build-catalog.ts";
import {nanan} from "../nanan.ts";

const values = (dimension: Parameters<typeof optionsOf>[0], catalog = buildCatalog()) =>
  optionsOf(dimension, catalog).map(({value}) => value);

describe("optionsOf(dimension, catalog)", () => {
  it("lists a code list in its order, not stated last", () => {
    expect(values("hostKind")).toEqual(["park", "chamber", "not-stated"]);
    expect(values("township")).toEqual(["t1", "t2", "outside", "not-stated"]);
    expect(values("mode")).toEqual(["led", "joint", "not-stated"]);
    expect(values("level")).toEqual(["national", "county", "not-stated"]);
  });

  it("has no not stated among kinds: every record has one", () => {
    expect(values("kind")).toEqual(["federation", "honour", "site"]);
  });

  it("takes the main line and the levers, and the platforms, from the framework", () => {
    expect(values("lever")).toEqual(["main-line", "parks", "chambers", "not-stated"]);
    expect(values("platform")).toEqual(["guidance", "growth", "not-stated"]);
  });

  it("labels an option in both languages, and not stated by its name alone", () => {
    expect(optionsOf("mode", buildCatalog()).map(({label}) => label)).toEqual([
      {zh: "带建", en: "Led"},
      {zh: "联建", en: "Joint"},
      "not-stated",
    ]);
  });

  it("is not stated alone where the dataset has no such list", () => {
    expect(values("lever", buildCatalog({framework: [], records: [], metrics: []}))).toEqual(["not-stated"]);
  });

  it("offers for Nan'an one main line and three levers, 26 townships with outside, three platforms", () => {
    expect(values("lever", nanan)).toEqual([
      "main-line",
      "social-organisations",
      "parks-and-bases",
      "chambers",
      "not-stated",
    ]);
    expect(values("platform", nanan)).toEqual([
      "ideological-guidance",
      "womens-achievement",
      "executive-growth",
      "not-stated",
    ]);
    expect(values("township", nanan)).toHaveLength(26 + 2);
  });
});
