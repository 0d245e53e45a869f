import {describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {parseName, parsePerson, parseText} from "../../../../src/dataset/register/values/parse-text.ts";
import {isPersonal, withoutPersonal} from "../../../../src/dataset/register/values/personal.ts";
import {splitValues} from "../../../../src/dataset/register/values/split-values.ts";
import {toSimplified} from "../../../../src/dataset/register/values/traditional.ts";

describe("parseName", () => {
  it.each<[string, string, string, string | null]>([
    ["  百川 鞋服有限公司妇联　", "百川 鞋服有限公司妇联", "text-spaces", "百川鞋服有限公司妇联"],
    ["云帆妇联 ", "云帆妇联", "text-spaces", "云帆妇联"],
    ["云帆\n妇联", "云帆 妇联", "text-spaces", "云帆妇联"],
    ["云帆\u200b妇联", "云帆妇联", "text-invisible", "云帆妇联"],
    ["=HYPERLINK(A1)", "=HYPERLINK(A1)", "text-formula", null],
    ["+1妇联", "+1妇联", "text-formula", null],
  ])("%j is %j, with %s and the mend %j", (cell, name, kind, mend) => {
    const {value, remark} = parseName(cell);
    expect([value, remark?.kind, remark?.mend]).toEqual([name, kind, mend]);
  });

  it.each([
    "“同心”茶业妇联",
    "-启程妇联",
    "Nan Tech 妇联",
    "<img src=x onerror=alert(1)>妇联",
    "ＮＡＮ妇联",
    '云上6"管件妇联',
  ])("%s is a name as it stands", (cell) => {
    expect(parseName(cell)).toEqual({value: cell, remark: null});
  });
});

it.each<[Cell, string | null]>([
  ["王　芳", "王芳"],
  [" 陈甲例 ", "陈甲例"],
  ["Anna Lin", "Anna Lin"],
  ["无", null],
  ["—", null],
  [null, null],
])("parsePerson(%j) is %j", (cell, name) => {
  expect(parsePerson(cell)).toEqual({value: name, remark: null});
});

it("parseText says what a broken cell is", () => {
  expect(parseText({is: "error", text: "#REF!"}).remark?.kind).toBe("cell-error");
  expect(parseText({is: "formula", text: "A1"}).remark?.kind).toBe("formula-without-value");
});

it.each([
  ["示范妇女之家\n巾帼文明岗", ["示范妇女之家", "巾帼文明岗"]],
  ["最美家庭,三八红旗集体", ["最美家庭", "三八红旗集体"]],
  ["最美家庭；三八红旗集体、 文明岗 ", ["最美家庭", "三八红旗集体", "文明岗"]],
  ["最美家庭（省级，2022）/文明岗", ["最美家庭（省级，2022）", "文明岗"]],
  ["2021/2022年度文明岗", ["2021/2022年度文明岗"]],
  ["最美家庭（未闭合\n文明岗", ["最美家庭（未闭合", "文明岗"]],
  ["、，", []],
  ["", []],
])("splitValues(%j) is %j", (text, values) => {
  expect(splitValues(text)).toEqual(values);
});

it.each([
  ["13800001234", true],
  ["138 0000 1234", true],
  ["138-0000-1234", true],
  ["+86 13800001234", true],
  ["电话13800001234（微信同号）", true],
  ["tel13800001234", true],
  ["0595-86380000", true],
  ["350583199001011234", true],
  ["35058319900101123x", true],
  ["li@example.com", true],
  ["913505830000000018", false],
  ["91350583FAKE00000X", false],
  ["52350583E012345678", false],
  ["11350583012A456789", false],
  ["350583117", false],
  ["2022-09-01", false],
  ["示范妇女之家", false],
])("isPersonal(%j) is %j", (text, is) => {
  expect(isPersonal(text)).toBe(is);
});

it("withoutPersonal cuts the numbers out and leaves the words", () => {
  expect(withoutPersonal("陈甲例13800001234、林乙例 13800001235")).toBe("陈甲例…、林乙例 …");
});

it("toSimplified leaves what is simplified, and the surname 傅", () => {
  expect(toSimplified("鄉鎮（街道）聯繫電話")).toBe("乡镇（街道）联系电话");
  expect(toSimplified("傅甲例，妇联")).toBe("傅甲例，妇联");
});
