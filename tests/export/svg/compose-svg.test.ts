import {describe, expect, it} from "vitest";
import type {Locale} from "../../../src/locale/locale.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";
import {pictureSvg} from "../picture-svg.ts";

// @vitest-environment jsdom

function fontsOf(locale: Locale): string[] {
  const svg = pictureSvg(buildBarFigure({locale}), buildContext(locale));
  const {documentElement} = new DOMParser().parseFromString(svg, "image/svg+xml");
  return (documentElement.getAttribute("font-family") ?? "").split(",");
}

describe("composeSvg(picture)", () => {
  it("sets Chinese in Chinese fonts", () => {
    expect(fontsOf("zh")).toEqual([
      "'PingFang SC'",
      "'Noto Sans CJK SC'",
      "'Source Han Sans SC'",
      "'Microsoft YaHei'",
      "sans-serif",
    ]);
  });

  it("sets English in Latin fonts first, and the Chinese names in it in the same as Chinese", () => {
    const fonts = fontsOf("en");
    expect(fonts.slice(0, 4)).toEqual(["'Segoe UI'", "'Helvetica Neue'", "Arial", "'Liberation Sans'"]);
    expect(fonts.slice(4)).toEqual(fontsOf("zh"));
  });
});
