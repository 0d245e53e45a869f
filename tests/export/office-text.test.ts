import fc from "fast-check";
import {expect, it} from "vitest";
import {officeText} from "../../src/export/office-text.ts";
import {escapeXml} from "../../src/export/svg/svg-markup.ts";

// @vitest-environment jsdom

it.each([
  ["", ""],
  ["两\r\n行\t格", "两 行 格"],
  ["a\u0000\u0008\u001b\u007f\u0085b", "ab"],
  ["\ud800x\udc00", "x"],
  ["👩‍👩‍👧 é", "👩‍👩‍👧 é"],
  ["مرحبا", "مرحبا"],
  ["\u202egnp.exe", "gnp.exe"],
  ["<b>&\"'", "<b>&\"'"],
  ["=1+1", "=1+1"],
])("officeText(%j) is %j", (text, kept) => {
  expect(officeText(text)).toBe(kept);
});

it("officeText(text), escaped, is read back from XML as it is", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary"}), (text) => {
      const kept = officeText(text);
      const document = new DOMParser().parseFromString(`<a>${escapeXml(kept)}</a>`, "application/xml");
      expect(document.documentElement.textContent).toBe(kept);
    }),
  );
});
