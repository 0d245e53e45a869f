import {expect, it} from "vitest";
import {unwrapText} from "../../../../src/dataset/import/text/unwrap-text.ts";

it.each([
  ["妇联", "妇联"],
  ["", null],
  ['="0012"', "0012"],
  ['="a""b"', 'a"b'],
  ['=""', null],
  ["'0012", "0012"],
  ["'-启程", "-启程"],
  ["'", null],
  ["\t0012", "0012"],
  [" 0012 ", " 0012 "],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['="a"&"b"', '="a"&"b"'],
  ["=1+1", "=1+1"],
])("unwrapText(%j) is %j", (field, text) => {
  expect(unwrapText(field)).toBe(text);
});
