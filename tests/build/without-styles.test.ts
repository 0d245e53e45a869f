import {describe, expect, it} from "vitest";
import {withoutStyles} from "../../src/build/page-html.ts";

describe("withoutStyles(body)", () => {
  it("leaves the styles of drawings to the script in the head, and to rules where scripts are off", () => {
    const drawn = (widthPx: number) => `<div style="width:${widthPx}px"></div>`;
    expect(
      withoutStyles(
        `<noscript>${drawn(288)}${drawn(288)}</noscript><template data-width="640">${drawn(640)}</template>`,
      ),
    ).toBe(
      [
        '<noscript><div data-style="width:288px"></div><div data-style="width:288px"></div></noscript>',
        '<template data-width="640"><div data-style="width:640px"></div></template>',
        '<noscript><style>[data-style="width:288px"]{width:288px}</style></noscript>',
      ].join(""),
    );
  });

  it("adds nothing where nothing has a style", () => {
    expect(withoutStyles("<p>style=&quot;a&quot;</p>")).toBe("<p>style=&quot;a&quot;</p>");
  });

  it("throws where anything but a drawing has a style", () => {
    expect(() => withoutStyles('<template></template><p style="top:1px">80</p>')).toThrow(
      'style outside a drawing: data-style="top:1px"',
    );
  });
});
