import {describe, expect, it} from "vitest";
import {noFilters} from "../../../src/coverage/filters.ts";
import {addressIn, addressOf, metricPath, recordPath, splitLocale} from "../../../src/view/address/paths.ts";
import {targetAddress} from "../../../src/view/address/target-address.ts";
import {defaultView, type View} from "../../../src/view/view.ts";

const filtered: View = {
  ...defaultView,
  filters: {...noFilters, lever: ["chambers"]},
  tables: ["by-mode"],
  sort: {by: "name", descending: true},
};

describe("addressOf(page, locale, view)", () => {
  it("is the bare page in Chinese, with /en before it in English", () => {
    expect(addressOf("/metrics/sites", "zh", defaultView)).toBe("/metrics/sites");
    expect(addressOf("/metrics/sites", "en", defaultView)).toBe("/en/metrics/sites");
    expect(addressOf("/", "zh", defaultView)).toBe("/");
    expect(addressOf("/", "en", defaultView)).toBe("/en/");
  });

  it("carries what the reader chose", () => {
    expect(addressOf("/about", "en", filtered)).toBe("/en/about?lever=chambers&table=by-mode&sort=-name");
  });
});

describe("splitLocale(pathname)", () => {
  it.each([
    ["/", "zh", "/"],
    ["/about", "zh", "/about"],
    ["/metrics/sites", "zh", "/metrics/sites"],
    ["/en", "en", "/"],
    ["/en/", "en", "/"],
    ["/en/about", "en", "/about"],
    ["/en/records/en", "en", "/records/en"],
    ["/english", "zh", "/english"],
    ["/about/", "zh", "/about"],
  ])("reads %s as %s %s", (pathname, locale, page) => {
    expect(splitLocale(pathname)).toEqual({locale, page});
  });

  it.each(["/", "/about", "/metrics/sites"] as const)("takes apart what addressIn puts together for %s", (page) => {
    for (const locale of ["zh", "en"] as const) expect(splitLocale(addressIn(page, locale))).toEqual({locale, page});
  });

  it("keeps a path within the site: two slashes never begin a page", () => {
    for (const pathname of ["//elsewhere.example", "/en//elsewhere.example", "/en//"])
      expect(splitLocale(pathname).page).toMatch(/^\/(?!\/)/);
  });
});

describe("recordPath(record), metricPath(metric)", () => {
  it("are the record's and the metric's pages, whatever stands in an id", () => {
    expect(recordPath("yangguang-zhongke")).toBe("/records/yangguang-zhongke");
    expect(metricPath("sites")).toBe("/metrics/sites");
    expect(recordPath("a/b?c#d")).toBe("/records/a%2Fb%3Fc%23d");
  });
});

describe("targetAddress(lead, page, locale, view)", () => {
  it("leads to a record or a metric with the filters kept, and without the list's sort order", () => {
    expect(targetAddress({to: "record", record: "haixi-park"}, "/", "zh", filtered)).toBe(
      "/records/haixi-park?lever=chambers&table=by-mode",
    );
    expect(targetAddress({to: "metric", metric: "sites"}, "/", "en", filtered)).toBe(
      "/en/metrics/sites?lever=chambers&table=by-mode",
    );
  });

  it("sets a filter on the page where the reader is", () => {
    const lead = {to: "filter", dimension: "mode", value: "led"} as const;
    expect(targetAddress(lead, "/metrics/sites", "zh", filtered)).toBe(
      "/metrics/sites?lever=chambers&mode=led&table=by-mode&sort=-name",
    );
  });

  it("releases a filter that is set", () => {
    const lead = {to: "filter", dimension: "lever", value: "chambers"} as const;
    expect(targetAddress(lead, "/", "zh", filtered)).toBe("/?table=by-mode&sort=-name");
  });
});
