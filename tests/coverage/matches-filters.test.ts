import {describe, expect, it} from "vitest";
import {noFilters} from "../../src/coverage/filters.ts";
import {filterValues, matchesFilters} from "../../src/coverage/matches-filters.ts";
import {base, buildCatalog, child, nationalHonour, silentOne} from "./build-catalog.ts";

const catalog = buildCatalog();

describe("matchesFilters(record, filters, catalog, except)", () => {
  it("lets everything through when nothing is chosen", () => {
    expect(matchesFilters(silentOne, noFilters, catalog)).toBe(true);
  });

  it("passes a record with any of the values chosen in a dimension", () => {
    expect(matchesFilters(base, {...noFilters, mode: ["joint", "led"]}, catalog)).toBe(true);
    expect(matchesFilters(base, {...noFilters, mode: ["joint"]}, catalog)).toBe(false);
  });

  it("passes a record with several values by any of them", () => {
    expect(matchesFilters(child, {...noFilters, lever: ["chambers"]}, catalog)).toBe(true);
    expect(matchesFilters(child, {...noFilters, lever: ["parks"]}, catalog)).toBe(true);
    expect(matchesFilters(child, {...noFilters, lever: ["main-line"]}, catalog)).toBe(false);
  });

  it("asks for all dimensions together", () => {
    expect(matchesFilters(base, {...noFilters, lever: ["parks"], township: ["t1"]}, catalog)).toBe(true);
    expect(matchesFilters(base, {...noFilters, lever: ["parks"], township: ["t2"]}, catalog)).toBe(false);
  });

  it("takes not stated as a value: it finds the silent and not the others", () => {
    const silent = {...noFilters, mode: ["not-stated"]};
    expect(matchesFilters(silentOne, silent, catalog)).toBe(true);
    expect(matchesFilters(base, silent, catalog)).toBe(false);
  });

  it("passes by a value that another record lends", () => {
    expect(matchesFilters(child, {...noFilters, township: ["t1"]}, catalog)).toBe(true);
    expect(matchesFilters(child, {...noFilters, township: ["not-stated"]}, catalog)).toBe(false);
    expect(matchesFilters(nationalHonour, {...noFilters, lever: ["parks"]}, catalog)).toBe(true);
  });

  it("leaves out the excepted dimension, and only that", () => {
    const filters = {...noFilters, mode: ["joint"], township: ["t2"]};
    expect(matchesFilters(base, filters, catalog, "mode")).toBe(false);
    expect(matchesFilters(base, {...filters, township: ["t1"]}, catalog, "mode")).toBe(true);
  });

  it("lets nothing through for a value that no record has", () => {
    expect(matchesFilters(base, {...noFilters, mode: ["magic"]}, catalog)).toBe(false);
  });
});

describe("filterValues(record, dimension, catalog)", () => {
  it("is the record's values, or not stated in place of none", () => {
    expect(filterValues(child, "lever", catalog)).toEqual(["parks", "chambers"]);
    expect(filterValues(silentOne, "lever", catalog)).toEqual(["not-stated"]);
  });
});
