import {describe, expect, it} from "vitest";
import {parseSiteUrl} from "../../src/build/parse-site-url.ts";

describe("parseSiteUrl(value)", () => {
  it.each([
    ["https://jinlin.example", "https://jinlin.example/"],
    ["https://jinlin.example:8443/where/it/lives", "https://jinlin.example:8443/where/it/lives/"],
    ["http://10.1.2.3/jinlin/?a=1#b", "http://10.1.2.3/jinlin/"],
    ["", ""],
    [undefined, ""],
  ])("%j is %j", (value, site) => {
    expect(parseSiteUrl(value)).toBe(site);
  });

  it.each(["jinlin.example", "/jinlin/", "javascript:alert(1)", "file:///srv/jinlin"])("refuses %j", (value) => {
    expect(() => parseSiteUrl(value)).toThrow(new RangeError(`invalid SITE_URL: ${value}`));
  });
});
