import {expect, it} from "vitest";
import {sniffDelimiter} from "../../../../src/dataset/import/text/sniff-delimiter.ts";

it.each([
  ["名称,状态\n甲,正常", ",", 2],
  ["名称;状态\n甲;正常", ";", 2],
  ["名称\t状态\n甲\t正常", "\t", 2],
  ['名称;荣誉;金额\n"甲;乙";"a,b,c,d,e,f";1,5', ";", 3],
  ["登记表,,\n名称,状态,荣誉\n甲,正常,a;b\n乙,正常,a;b", ",", 3],
  ['名称,荣誉\n甲,"a\tb\tc"', ",", 2],
  ["名称\n甲", ",", 1],
  ["", ",", 1],
])("sniffDelimiter(%j) is %j, with %d columns", (text, delimiter, width) => {
  expect(sniffDelimiter(text)).toEqual({delimiter, width, start: 0});
});

it("sniffDelimiter(text) believes Excel's own first line, which is no row", () => {
  expect(sniffDelimiter("sep=;\r\n名称,a;b,c\r\n1,2;3,4")).toEqual({delimiter: ";", width: 2, start: 7});
});
