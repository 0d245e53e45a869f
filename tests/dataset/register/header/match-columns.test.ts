import {describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {findHeader} from "../../../../src/dataset/register/header/find-header.ts";
import {type ColumnUse, matchColumns} from "../../../../src/dataset/register/header/match-columns.ts";
import {registerColumns} from "../../../../src/dataset/register/register.ts";
import {buildWorkbook} from "../../../support/registers/build-workbook.ts";

function matchesOf(headers: string[], ...rows: Cell[][]) {
  const [sheet] = buildWorkbook([headers, ...rows]).sheets;
  const header = sheet === undefined ? null : findHeader(sheet);
  if (sheet === undefined || header === null) throw new Error("no header");
  return matchColumns(header, sheet);
}

/** What one header becomes beside a name and a form. */
function useOf(header: string, ...values: Cell[]): ColumnUse | undefined {
  return matchesOf(["名称", "组织形式", header], ...values.map((value) => ["云帆妇联", "妇联", value])).at(2)?.use;
}

describe("matchColumns", () => {
  it("knows the template's headers in Chinese, and its keys", () => {
    const template =
      "名称,组织形式,三新类别,组建方式,依托单位类型,抓手,乡镇（街道）,状态,上级或牵头组织,覆盖组织数,覆盖妇女数,执委人数,成立日期,本届当选日期,届满日期,任期（年）,主席,党组织,阵地,执委工作站,荣誉,联系人,联系电话";
    expect(matchesOf(template.split(",")).map(({use, sure}) => [use, sure])).toEqual(
      registerColumns.map((column) => [column, "certain"]),
    );
    expect(matchesOf([...registerColumns]).map(({use}) => use)).toEqual(registerColumns);
  });

  it.each([
    ["\ufeff状态", "status"],
    ["乡镇\r\n（街道）", "township"],
    ["乡镇(街道)", "township"],
    ["鄉鎮（街道）", "township"],
    ["所属乡镇", "township"],
    ["镇街", "township"],
    ["任期_x000D_\n（年）", "term"],
    ["任期", "term"],
    ["覆盖妇女数\u00a0", "women"],
    ["覆盖妇女数（人）", "women"],
    ["覆盖组织数 ", "organisations"],
    ["三新類別", "sector"],
    ["成立时间", "founded"],
    ["换届时间", "elected"],
    ["主 席*", "president"],
    ["【必填】状态", "status"],
    ["Township", "township"],
    ["hostKind", "hostKind"],
  ])("%j is %s", (header, use) => {
    expect(useOf(header)).toBe(use);
  });

  it.each(["序号", "序 号", "编号", "No.", "", "__proto__"])("%j is no column of data", (header) => {
    expect(useOf(header)).toBe("left out");
  });

  it.each([
    "联系人",
    "联系电话",
    "联系电话（手机）",
    "手机",
    "手机号码",
    "电话",
    "联系方式",
    "座机",
    "身份证",
    "身份证号码",
    "微信号",
    "QQ",
    "邮箱",
    "E-mail",
    "住址",
    "家庭住址",
    "主席联系电话",
    "主席手机",
    "填表人",
    "法定代表人",
    "出生年月",
    "聯繫電話",
    "Mobile",
    "WeChat",
  ])("%s is private", (header) => {
    expect(["private", "contact", "telephone"]).toContain(useOf(header));
  });

  it("is private of a second column of telephones, whatever the first is", () => {
    expect(matchesOf(["名称", "组织形式", "联系电话", "手机"]).map(({use}) => use)).toEqual([
      "name",
      "form",
      "telephone",
      "private",
    ]);
  });

  it("is private of an unknown column whose values are persons' numbers", () => {
    expect(useOf("备用", "13800000000", "无")).toBe("private");
    expect(useOf("备用", 13800000000)).toBe("private");
    expect(useOf("代码", "350583199001011234")).toBe("private");
    expect(useOf("代码", "35058319900101123X")).toBe("private");
  });

  it("keeps an organisation's code, address and remarks", () => {
    expect(useOf("统一社会信用代码", "913505830000000018", "91350583FAKE00000X")).toBe("other");
    expect(useOf("统一社会信用代码", "350583199001011234")).toBe("other");
    expect(useOf("单位地址", "霞美镇")).toBe("other");
    expect(useOf("备注 ", "")).toBe("other");
  });

  it("of two columns that would be the same one, takes the surer, and keeps the other", () => {
    expect(matchesOf(["单位", "名称", "组织形式"]).map(({use}) => use)).toEqual(["other", "name", "form"]);
  });

  it("says how sure it is", () => {
    expect(matchesOf(["名称", "组织形式", "镇街", "本年度换届的日期"]).map(({sure}) => sure)).toEqual([
      "certain",
      "certain",
      "likely",
      "guess",
    ]);
  });
});

describe("findHeader", () => {
  it("is found below a title and a line of who filled it in", () => {
    const [sheet] = buildWorkbook([
      ["登记表"],
      ["填报单位：示例市妇联"],
      ["名 称*", "组织形式"],
      ["云帆妇联", "妇联"],
    ]).sheets;
    expect(sheet === undefined ? null : findHeader(sheet)).toEqual({
      rows: [3],
      labels: ["名 称*", "组织形式"],
      groups: ["", ""],
    });
  });

  it("joins two rows: what is merged down, and 组织数 under 覆盖", () => {
    const rows = [
      ["名称", "组织形式", "覆盖", null, "联系方式", null],
      [null, null, "组织数", "妇女数", "姓名", "号码"],
      ["云帆妇联", "妇联", 1, 20, "陈甲例", "10000000000"],
    ];
    const [sheet] = buildWorkbook(rows).sheets;
    const header = sheet === undefined ? null : findHeader(sheet);
    if (sheet === undefined || header === null) throw new Error("no header");
    expect(header.rows).toEqual([1, 2]);
    expect(matchColumns(header, sheet).map(({use, header: text}) => [use, text])).toEqual([
      ["name", "名称"],
      ["form", "组织形式"],
      ["organisations", "覆盖 组织数"],
      ["women", "覆盖 妇女数"],
      ["private", "联系方式 姓名"],
      ["private", "联系方式 号码"],
    ]);
  });

  it("does not take the first organisation for a second row of the header", () => {
    const [sheet] = buildWorkbook([
      ["名称", "组织形式", "主席"],
      ["云帆妇联", "妇联", "陈甲例"],
    ]).sheets;
    expect((sheet === undefined ? null : findHeader(sheet))?.rows).toEqual([1]);
  });
});

describe("columns without a header of their own", () => {
  it("are called by their letter, unless they number the rows or hold nothing", () => {
    const rows = [
      ["1", "云帆妇联", "妇联", "示范", null, "13800001234"],
      ["2", "启明妇联", "妇联", "", null, "13800001235"],
    ];
    expect(matchesOf(["", "名称", "组织形式", "", "", ""], ...rows).map(({use, header}) => `${header} ${use}`)).toEqual(
      ["A left out", "名称 name", "组织形式 form", "D other", "E left out", "F private"],
    );
  });

  it("of the same header are told apart by a number", () => {
    expect(matchesOf(["名称", "组织形式", "备注", "备注"]).map(({header}) => header)).toEqual([
      "名称",
      "组织形式",
      "备注",
      "备注 (2)",
    ]);
  });
});
