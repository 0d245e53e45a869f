import {describe, expect, it} from "vitest";
import {framingHeaders, parseFrameAncestors} from "../../src/build/frame-ancestors.ts";

describe("parseFrameAncestors(value)", () => {
  it("names no one where nothing was set", () => {
    expect(parseFrameAncestors(undefined)).toEqual([]);
    expect(parseFrameAncestors(" ")).toEqual([]);
  });

  it("reads origins, with or without their closing slash", () => {
    expect(parseFrameAncestors("https://portal.example/  http://10.0.0.8:81")).toEqual([
      "https://portal.example",
      "http://10.0.0.8:81",
    ]);
  });

  it.each(["portal.example", "*", "'self'", "https://portal.example/page", "javascript:1", 'https://a.example"'])(
    "refuses %j",
    (value) => {
      expect(() => parseFrameAncestors(value)).toThrow(`invalid FRAME_ANCESTORS: ${value}`);
    },
  );
});

describe("framingHeaders(path, ancestors)", () => {
  it.each(["/", "/en/", "/embed/", "/records/embed/x", "/metrics/sites/?a=/embed/b", "/embed/by-lever/more"])(
    "lets no one frame %s",
    (path) => {
      expect(framingHeaders(path, [])).toEqual({
        "Content-Security-Policy": "frame-ancestors 'none'",
        "X-Frame-Options": "DENY",
      });
    },
  );

  it.each(["/embed/by-lever", "/embed/by-lever/?lever=chambers", "/en/embed/no-such/"])(
    "lets anyone frame %s",
    (path) => {
      expect(framingHeaders(path, [])).toEqual({});
    },
  );

  it("lets those frame a page whom the build was told of", () => {
    expect(framingHeaders("/", ["https://portal.example", "http://10.0.0.8:81"])).toEqual({
      "Content-Security-Policy": "frame-ancestors https://portal.example http://10.0.0.8:81",
    });
  });
});
