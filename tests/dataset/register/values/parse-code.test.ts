import {describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import type {registerCodes} from "../../../../src/dataset/register/register.ts";
import {codeReader, parseLevers} from "../../../../src/dataset/register/values/parse-code.ts";
import {registerWords} from "../../../../src/dataset/register/values/register-words.ts";

type CodeColumn = keyof typeof registerCodes;

describe("codeReader", () => {
  it.each<[CodeColumn, Cell, string]>([
    ["form", "妇联", "federation"],
    ["form", "妇女联合会", "federation"],
    ["form", "婦聯", "federation"],
    ["form", "企业妇联", "federation"],
    ["form", " 妇 委 会 ", "committee"],
    ["form", "妇联（筹）", "federation"],
    ["sector", "新社會組織", "new-social"],
    ["sector", "新业态", "new-employment"],
    ["mode", "单独组建", "separate"],
    ["mode", "联合建立（跨基地）", "joint-cross-base"],
    ["mode", "联合建立（三家企业）", "joint"],
    ["hostKind", "外地商会", "out-of-town-chamber"],
    ["hostKind", "其它", "other"],
    ["status", "届满", "due"],
    ["status", "筹建中", "preparing"],
    ["status", "已注销", "revoked"],
    ["party", "是", "yes"],
    ["party", "√", "yes"],
    ["party", "有（党支部）", "yes"],
    ["party", 1, "yes"],
    ["site", "否", "no"],
    ["site", "×", "no"],
    ["site", "无", "no"],
    ["station", "市级", "city"],
    ["station", "镇", "town"],
    ["station", "有（企业级）", "enterprise"],
    ["station", "有", "yes"],
  ])("%s %j is %s", (column, cell, code) => {
    expect(codeReader(column)(cell)).toEqual({value: code, remark: null});
  });

  it.each<Cell | undefined>([null, undefined, "", "—", "未填", "不详"])("%j is unknown without a remark", (cell) => {
    expect(codeReader("sector")(cell)).toEqual({value: null, remark: null});
    expect(codeReader("party")(cell)).toEqual({value: null, remark: null});
  });

  it.each<[Cell, string]>([
    ["新媒体组织", "code-unknown"],
    ["新经济组织、新社会组织", "code-unknown"],
    ["constructor", "code-unknown"],
    [7, "code-unknown"],
    [{is: "date", serial: 45000}, "code-unknown"],
    [{is: "error", text: "#N/A"}, "cell-error"],
    ["#N/A", "cell-error"],
    [{is: "formula", text: "B2"}, "formula-without-value"],
    ["=VLOOKUP(A1,B:B,1)", "formula-without-value"],
  ])("%j is unknown: %s", (cell, kind) => {
    const {value, remark} = codeReader("sector")(cell);
    expect([value, remark?.kind]).toEqual([null, kind]);
  });

  it("reads every code by its own word, and no word as two codes of a column", () => {
    for (const [column, words] of Object.entries(registerWords)) {
      const all = Object.values(words).flatMap((each) => each.split(" "));
      expect(
        all.filter((word, at) => all.indexOf(word) !== at),
        column,
      ).toEqual([]);
    }
  });
});

describe("parseLevers", () => {
  it.each<[string, string[]]>([
    ["园区集团、产业基地", ["parks-and-bases"]],
    ["园区集团", ["parks-and-bases"]],
    ["主管的社会组织", ["social-organisations"]],
    ["主管的社会组织、异地商会", ["social-organisations", "chambers"]],
    ["异地商会，园区集团、产业基地", ["chambers", "parks-and-bases"]],
    ["異地商會\n產業基地", ["chambers", "parks-and-bases"]],
  ])("%j is %j", (text, levers) => {
    expect(parseLevers(text)).toEqual({value: levers, remark: null});
  });

  it("keeps those it knows beside one it does not", () => {
    const {value, remark} = parseLevers("园区、别的");
    expect([value, remark?.kind]).toEqual([["parks-and-bases"], "code-unknown"]);
  });
});
