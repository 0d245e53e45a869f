import {expect, it} from "vitest";
import {isDateFormat} from "../../../../src/dataset/import/xlsx/is-date-format.ts";

it.each([0, 1, 4, 13, 23, 26, 37, 44, 48, 49, 59])("isDateFormat(%d) is no", (id) => {
  expect(isDateFormat(id, null)).toBe(false);
});

it.each([14, 22, 27, 31, 36, 45, 47, 50, 58])("isDateFormat(%d) is yes", (id) => {
  expect(isDateFormat(id, null)).toBe(true);
});

it.each([
  ["yyyy\\-mm\\-dd", true],
  ['yyyy"年"m"月"', true],
  ["yyyy年m月d日", true],
  ["[$-804]yyyy/m/d;@", true],
  ["[DBNum1][$-804]m月d日", true],
  ["m/d/yy h:mm", true],
  ["[h]:mm:ss", true],
  ["General", false],
  ["0.00E+00", false],
  ["#,##0_);[Red](#,##0)", false],
  ['0"年"', false],
  ['0" days"', false],
  ["0\\d", false],
  ["[$-404]0", false],
  ["0_m", false],
  ["000000", false],
  ["@", false],
])("isDateFormat(164, %j) is %j", (code, isDate) => {
  expect(isDateFormat(164, code)).toBe(isDate);
});
