import {describe, expect, it} from "vitest";
import {byDimension, dimensions, hasFilters, noFilters, toggleFilter} from "../../src/coverage/filters.ts";

describe("byDimension(make)", () => {
  it("makes one thing for each dimension", () => {
    expect(byDimension((dimension) => dimension.length)).toEqual({
      lever: 5,
      hostKind: 8,
      mode: 4,
      township: 8,
      kind: 4,
      platform: 8,
      level: 5,
      form: 4,
      sector: 6,
      status: 6,
      party: 5,
      site: 4,
      station: 7,
      founded: 7,
      term: 4,
    });
    expect(Object.keys(byDimension(() => null))).toEqual([...dimensions]);
  });
});

describe("hasFilters(filters)", () => {
  it("is false when nothing is chosen", () => {
    expect(hasFilters(noFilters)).toBe(false);
  });

  it.each(dimensions)("is true when something is chosen in %s", (dimension) => {
    expect(hasFilters({...noFilters, [dimension]: ["x"]})).toBe(true);
  });
});

describe("toggleFilter(filters, dimension, value)", () => {
  it("adds a value after those chosen before", () => {
    const one = toggleFilter(noFilters, "lever", "parks");
    expect(toggleFilter(one, "lever", "chambers").lever).toEqual(["parks", "chambers"]);
  });

  it("releases a value that is chosen already, and keeps the others", () => {
    const chosen = {...noFilters, lever: ["parks", "chambers"]};
    expect(toggleFilter(chosen, "lever", "parks").lever).toEqual(["chambers"]);
  });

  it("leaves the other dimensions and the filters it was given as they are", () => {
    const before = {...noFilters, mode: ["led"]};
    expect(toggleFilter(before, "lever", "parks")).toEqual({...noFilters, mode: ["led"], lever: ["parks"]});
    expect(before).toEqual({...noFilters, mode: ["led"]});
    expect(noFilters.lever).toEqual([]);
  });

  it("twice is as before", () => {
    const before = {...noFilters, kind: ["honour"]};
    expect(toggleFilter(toggleFilter(before, "kind", "site"), "kind", "site")).toEqual(before);
  });
});
