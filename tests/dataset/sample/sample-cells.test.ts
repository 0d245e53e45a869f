import {expect, it} from "vitest";
import {formatCsvLine} from "../../../src/dataset/sample/sample-cells.ts";

it.each([
  [["甲", 3, null, "乙"], "甲,3,,乙\r\n"],
  [['关爱"母婴"', "一,二", "上\n下", " 空 "], '"关爱""母婴""","一,二","上\n下", 空 \r\n'],
  [[0, ""], "0,\r\n"],
  [[], "\r\n"],
])("formatCsvLine(%j) is %j", (cells, line) => {
  expect(formatCsvLine(cells)).toBe(line);
});
