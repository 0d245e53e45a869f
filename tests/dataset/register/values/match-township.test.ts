import {describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {townshipReader} from "../../../../src/dataset/register/values/match-township.ts";
import {region, townships} from "../../../support/registers/townships.ts";

const read = townshipReader(townships, region);

describe("townshipReader", () => {
  it.each<[Cell, string]>([
    ["霞美镇", "350583117"],
    [" 霞美镇　", "350583117"],
    ["霞美镇\u200b", "350583117"],
    ["350583117", "350583117"],
    [350583117, "350583117"],
    ["350583117000", "350583117"],
    ["350583117201", "350583117"],
    ["梅山镇", "350583112"],
    ["眉山乡", "350583200"],
    ["外地", "outside"],
    ["异地", "outside"],
    ["市外", "outside"],
  ])("%j is %s", (cell, code) => {
    expect(read(cell)).toEqual({value: code, remark: null});
  });

  it.each([
    ["霞美", "350583117", "霞美镇"],
    ["南安市霞美镇", "350583117", "霞美镇"],
    ["南安霞美镇", "350583117", "霞美镇"],
    ["福建省泉州市南安市水头镇", "350583119", "水头镇"],
    ["溪美", "350583001", "溪美街道"],
    ["溪美街道办事处", "350583001", "溪美街道"],
    ["溪美街道办", "350583001", "溪美街道"],
    ["霞美镇人民政府", "350583117", "霞美镇"],
    ["霞 美 镇", "350583117", "霞美镇"],
    ["Xiamei", "350583117", "霞美镇"],
    ["xiamei town", "350583117", "霞美镇"],
    ["罗東镇", "350583111", "罗东镇"],
    ["羅東鎮", "350583111", "罗东镇"],
    ["Meishan Town", "350583112", "梅山镇"],
  ])("%s certainly is %s: taken, with the mend %s", (cell, code, mend) => {
    const {value, remark} = read(cell);
    expect([value, remark?.kind, remark?.mend]).toEqual([code, "township-nearly", mend]);
  });

  it.each([
    ["洪赖镇", "洪濑镇"],
    ["洪懒镇", "洪濑镇"],
    ["仑仓镇", "仑苍镇"],
    ["篷华镇", "蓬华镇"],
    ["诗山乡", "诗山镇"],
    ["官挢镇", "官桥镇"],
    ["霞镁镇", "霞美镇"],
    ["Xiame", "霞美镇"],
    ["南安市洪赖镇", "洪濑镇"],
    ["洪赖", "洪濑镇"],
  ])("%s is only like another: asked, with the mend %s", (cell, mend) => {
    const {value, remark} = read(cell);
    expect([value, remark?.kind, remark?.mend]).toEqual([null, "township-nearly", mend]);
  });

  it.each(["梅山", "眉山", "Meishan", "梅山乡", "眉山镇", "南安市梅山"])(
    "%s may be 梅山镇 or 眉山乡: asked without a mend",
    (cell) => {
      const {value, remark} = read(cell);
      expect([value, remark?.kind, remark?.mend]).toEqual([null, "township-nearly", null]);
      expect([remark?.facts.nearest, remark?.facts.other].sort()).toEqual(["梅山镇", "眉山乡"]);
    },
  );

  it("东石镇 has one character of 东田镇: asked without a mend", () => {
    expect(read("东石镇")).toEqual({
      value: null,
      remark: {kind: "township-nearly", facts: {nearest: "东田镇", taken: "no"}, mend: null},
    });
  });

  it("洪镇 may be 洪濑镇 or 洪梅镇", () => {
    expect(read("洪镇").remark?.mend).toBeNull();
  });

  it.each<[Cell, string]>([
    ["漳浦县霞美镇", "township-other-county"],
    ["晋江市东石镇", "township-other-county"],
    ["350521101", "township-other-county"],
    ["350583999", "township-unknown"],
    ["雪峰华侨经济开发区", "township-unknown"],
    ["罗溪街道", "township-unknown"],
    ["市直", "township-county-level"],
    ["市直机关", "township-county-level"],
    ["市本级", "township-county-level"],
    ["南安市", "township-county-level"],
    ["霞美镇、水头镇", "township-several"],
    ["霞美镇/水头镇", "township-several"],
    ["霞美镇\n水头镇", "township-several"],
    ["霞美和水头", "township-several"],
    ["", "township-missing"],
    [null, "township-missing"],
    ["-", "township-missing"],
    [{is: "error", text: "#N/A"}, "cell-error"],
  ])("%j is none: %s", (cell, kind) => {
    const {value, remark} = read(cell);
    expect([value, remark?.kind]).toEqual([null, kind]);
  });
});
