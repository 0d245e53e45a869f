import {expect, it} from "vitest";
import {sheetNames} from "../../../../src/export/office/xlsx/to-xlsx.ts";

it.each([
  [["a/b:c*d?e[f]g\\h"], [], ["a b c d e f g h"]],
  [["'quoted'"], [], ["quoted"]],
  [[""], [], ["1"]],
  [["A", "a", "A"], [], ["A", "a 2", "A 3"]],
  [["来源"], ["来源"], ["来源 2"]],
  [["长".repeat(40), "长".repeat(40)], [], ["长".repeat(31), `${"长".repeat(29)} 2`]],
  [["🙂".repeat(16)], [], ["🙂".repeat(15)]],
])("sheetNames(%j, %j) is %j", (titles, taken, names) => {
  expect(sheetNames(titles, taken)).toEqual(names);
});
