import {describe, expect, it} from "vitest";
import type {Cell} from "../../../src/dataset/import/workbook.ts";
import {checkRegister, checkRegisterWithPauses} from "../../../src/dataset/register/check-register.ts";
import {readFixture} from "../../dataset/import/read-fixture.ts";
import {buildWorkbook} from "../../support/registers/build-workbook.ts";
import {optionsFor, readRegister} from "../../support/registers/read-register.ts";

/** The findings and the entry of one row under given headers. */
function readRow(columns: Record<string, Cell>) {
  const cells: Record<string, Cell> = {名称: "云帆妇联", 组织形式: "妇联", ...columns};
  const report = readRegister(buildWorkbook([Object.keys(cells), Object.values(cells)]));
  return {
    entry: report.register.entries[0],
    kinds: report.findings.map(({kind}) => kind),
    contacts: report.contacts.get(2),
    report,
  };
}

describe("checkRegister", () => {
  it("reads a row into an entry, private columns apart", async () => {
    const report = readRegister(await readFixture("b01-excel-gb18030.csv"));
    expect(report.register.entries[7]).toEqual({
      row: 9,
      name: "瑞霖机械产业园妇联",
      form: "federation",
      sector: "new-economic",
      mode: "industry-unified",
      hostKind: "park",
      levers: ["parks-and-bases"],
      township: "350583104",
      status: "normal",
      parent: null,
      organisations: 1,
      women: 111,
      executives: 11,
      founded: "2025-08-22",
      elected: "2025-08-22",
      due: "2030-08-22",
      term: 5,
      president: "许甲例",
      party: "yes",
      site: "yes",
      station: "city",
      honours: ["最美家庭", "三八红旗集体"],
      others: {},
    });
    expect(report.contacts.get(9)).toEqual({contact: "许甲例", telephone: "10000000007"});
    expect(report.contacts.get(13)).toEqual({contact: "林乙例"});
    expect(report.register.columns).not.toContain("contact");
    expect(report.register.columns).not.toContain("telephone");
    expect(report.register.entries[2]?.president).toBe("黄甲例");
    expect(report.register.entries[3]?.president).toBe("陈䶮例");
    expect(report.register.entries[8]?.name).toBe("“同心”茶业行业协会妇联");
    expect(report.findings[1]).toMatchObject({kind: "text-spaces", mend: "百川鞋服有限公司妇联"});
  });

  it("keeps other columns as texts, and no __proto__", async () => {
    const {register, contacts} = readRegister(await readFixture("b03-quotes-and-formulas.csv"));
    expect(register.otherColumns).toEqual(["统一社会信用代码", "备注"]);
    expect(register.entries.find(({row}) => row === 4)?.others).toEqual({统一社会信用代码: "52350583E012345678"});
    expect(register.entries.find(({row}) => row === 5)?.others).toEqual({统一社会信用代码: "913505830000000018"});
    expect([14, 15, 16].map((row) => contacts.get(row)?.telephone)).toEqual([
      "10000000012",
      "10000000013",
      "10000000014",
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(contacts.get(17)).toBeUndefined();
  });

  it("fills a merged township down, and resolves parents to rows", async () => {
    const townships = readRegister(await readFixture("b05-report-two-row-header.xlsx")).register.entries;
    expect([8, 15, 22, 32, 39].map((row) => townships.find((entry) => entry.row === row)?.township)).toEqual([
      "350583001",
      "350583002",
      "350583003",
      "350583117",
      "350583119",
    ]);
    const {entries} = readRegister(await readFixture("b12-names-and-parents.csv")).register;
    const parentOf = (row: number) => entries.find((entry) => entry.row === row)?.parent;
    expect([26, 33, 34, 36].map(parentOf)).toEqual([27, null, 35, null]);
    expect(entries.find(({row}) => row === 17)?.township).toBeNull();
  });

  it("reads the dates of b06 as its keeper wrote them", async () => {
    const {entries} = readRegister(await readFixture("b06-dates.xlsx")).register;
    expect(entries.map(({row, elected}) => `${row} ${elected}`)).toEqual([
      "2 2024-01-01",
      "3 2024-02-29",
      "4 2023-12-31",
      "5 2021-06-18",
      "6 2021-06-18",
      "7 2022-09-01",
      "8 2022-09-01",
      "9 2022-09-01",
      "10 2022-09-01",
      "11 2022-09-01",
      "12 2022-09",
      "13 2022-09",
      "14 2022",
      "15 2022",
      "16 2022-09-01",
      "17 2022-09-01",
      "18 2022-09-01",
      "19 2022-09-01",
      "20 2022-09-01",
      "21 2022-09-01",
      "25 null",
      "26 2022",
      "28 null",
      "29 null",
      "30 null",
      "31 2022-09-01",
      "32 null",
      "33 null",
      "39 2024-03-01",
      "40 2024-03-01",
    ]);
  });

  it("reads the Big5 register once it is decoded", async () => {
    const report = readRegister(await readFixture("b14-m-big5.csv", "big5"));
    expect(report.register.entries.map(({form, sector, township}) => [form, sector, township])).toEqual([
      ["federation", "new-social", "outside"],
      ["federation", "new-social", "outside"],
    ]);
    expect(report.taken).toEqual({clean: 2, doubtful: 0});
  });

  it.each<[string, Cell, string]>([
    ["名称", null, "name-missing"],
    ["名称", {is: "error", text: "#REF!"}, "name-missing"],
    ["组织形式", null, "form-missing"],
    ["组织形式", "党支部", "form-unknown"],
    ["成立日期", "2026-11-28", "founded-in-future"],
    ["成立日期", "2026年12月", "founded-in-future"],
    ["覆盖妇女数", -1, "count-negative"],
  ])("refuses a row whose %s is %j: %s", (header, cell, kind) => {
    const {report, kinds} = readRow({主席: "陈甲例", 乡镇: "霞美镇", [header]: cell});
    expect([kinds, report.refused, report.register.entries]).toEqual([[kind], 1, []]);
  });

  it.each<[string, Cell, string]>([
    ["三新类别", "国有企业", "code-unknown"],
    ["状态", "很好", "code-unknown"],
    ["抓手", "园区、别的", "code-unknown"],
    ["任期（年）", 6, "term-unusual"],
    ["任期（年）", 2, "term-unusual"],
    ["覆盖妇女数", "约60", "count-approximate"],
    ["覆盖妇女数", 10_000_000_000, "count-unusual"],
    ["名称", "=1+1妇联", "text-formula"],
    ["主席", "@SUM(1)", "text-formula"],
    ["主席", "陈\u200b甲", "text-invisible"],
    ["党组织", "正在建", "code-unknown"],
  ])("takes a row whose %s is %j with a doubt: %s", (header, cell, kind) => {
    const {report, kinds} = readRow({[header]: cell});
    expect([kinds, report.taken]).toEqual([[kind], {clean: 0, doubtful: 1}]);
  });

  it.each<[string, Cell]>([
    ["成立日期", "2026-11-27"],
    ["成立日期", "2026年11月"],
    ["三新类别", "未填"],
    ["三新类别", null],
    ["任期（年）", "五年"],
    ["名称", "-启程妇联"],
    ["主席", "王　芳"],
    ["上级或牵头组织", "无"],
    ["覆盖妇女数", "—"],
  ])("finds nothing wrong where %s is %j", (header, cell) => {
    expect(readRow({[header]: cell}).kinds).toEqual([]);
  });

  it.each([
    ["2024-03-01", "2029-02-28", 5, []],
    ["2024-03-01", "2029-03", 5, []],
    ["2024-03", "2029", 5, ["date-year-only"]],
    ["2024-03-01", "2028-02-28", 4, []],
    ["2024-03-01", "2027-03-01", null, []],
    ["2024-03-01", "2026-06-30", 5, ["terms-contradict"]],
    ["2024-03-01", "2034-03-01", null, ["term-unusual"]],
    ["2024-03-01", "2024-02-28", 5, ["due-before-elected"]],
    ["2024-03-01", "2020", 5, ["date-year-only", "due-before-elected"]],
  ])("elected %s, due %s, term %j: %j", (elected, due, term, kinds) => {
    expect(readRow({当选日期: elected, 届满日期: due, 任期: term}).kinds).toEqual(kinds);
  });

  it("misses an election date only of those who elect, and only in a file that has such dates", () => {
    const rowsOf = (...rows: Cell[][]) =>
      readRegister(buildWorkbook([["名称", "组织形式", "状态", "当选日期"], ...rows])).findings.map(
        ({row, kind}) => `${row} ${kind}`,
      );
    const dated = ["云帆妇联", "妇联", "正常", "2024-03-01"];
    expect(rowsOf(dated, ["甲妇联", "妇联", "正常", null])).toEqual(["3 elected-missing"]);
    expect(rowsOf(dated, ["甲妇联", "妇联", "筹建", null], ["乙", "妇女微家", "正常", null])).toEqual([]);
    expect(rowsOf(["甲妇联", "妇联", "正常", null])).toEqual([]);
  });

  it("takes the end of a term that a formula counted from a blank cell for none", () => {
    const headers = ["名称", "组织形式", "当选日期", "届满日期"];
    const date = (serial: number): Cell => ({is: "date", serial});
    const rows: Cell[][] = [
      ["甲妇联", "妇联", date(45352), date(47178)],
      ["乙妇联", "妇联", null, date(1827)],
      ["丙妇联", "妇联", null, {is: "error", text: "#VALUE!"}],
    ];
    const {findings, register} = readRegister(buildWorkbook([headers, ...rows]));
    expect(register.entries.map(({due}) => due)).toEqual(["2029-03-01", null, null]);
    expect(findings.map(({row, kind}) => `${row} ${kind}`)).toEqual(["3 elected-missing", "4 elected-missing"]);
  });

  it("leaves out the rows that a form has ready: choices, numbers, formulas", () => {
    const headers = ["序号", "名称", "组织形式", "状态", "当选日期", "届满日期"];
    const form: Cell[] = [2, null, null, "正常", null, {is: "error", text: "#VALUE!"}];
    const report = readRegister(
      buildWorkbook([headers, [1, "甲妇联", "妇联", "正常", "2024-03-01", "2029-03-01"], form]),
    );
    expect([report.refused, report.notData]).toEqual([0, [{row: 3, why: "unfilled"}]]);
  });

  it("finds one digit too many in a column, and no large park", () => {
    const rows = Array.from({length: 20}, (_, at): Cell[] => [`第${at}园妇联`, "妇联", 20 + at * 10]);
    const read = (...more: Cell[][]) =>
      readRegister(buildWorkbook([["名称", "组织形式", "覆盖妇女数"], ...rows, ...more])).findings.map(
        ({kind, facts}) => [kind, facts],
      );
    expect(read(["云帆妇联", "妇联", 900])).toEqual([]);
    expect(read(["云帆妇联", "妇联", 9000])).toEqual([["count-unusual", {usual: 170, bound: 1700}]]);
  });

  it("awaits a pause every 2,000 rows, and ends where it is cancelled", async () => {
    const rows = Array.from({length: 4500}, (_, at): Cell[] => [`第${at}园妇联`, "妇联", 20]);
    const workbook = buildWorkbook([["名称", "组织形式", "覆盖妇女数"], ...rows]);
    const options = optionsFor(workbook);
    const progress: string[] = [];
    const report = await checkRegisterWithPauses(workbook, options, async ({rows: read, of}) => {
      progress.push(`${read} of ${of}`);
    });
    expect(progress).toEqual(["2000 of 4500", "4000 of 4500", "4500 of 4500"]);
    expect(report).toEqual(checkRegister(workbook, options));
    const cancelled = checkRegisterWithPauses(workbook, options, () => Promise.reject(new Error("cancelled")));
    await expect(cancelled).rejects.toThrow("cancelled");
  });
});

describe("what is private", () => {
  const numbers = ["13800001234", "1.38E+10", "350583199001011234", "li@example.com"];
  const workbook = buildWorkbook([
    ["名称", "组织形式", "主席", "乡镇", "备注", "联系人", "联系电话", "微信号"],
    ["甲妇联", "妇联", "陈甲例 13800001234", "霞美", "找 13800001234", "陈甲例", "1.38E+10", "li@example.com"],
    ["甲妇联 13800001234", "妇联", "林乙例350583199001011234", "13800001234", "无", "林乙例", "13800001234", null],
    ["乙妇联", "13800001234", "王丙例", "霞美镇", "无", "王丙例", "13800001234", null],
    ["丙妇联\u200b13800001234", "妇联", "王丙例", "霞美镇", "无", "王丙例", "13800001234", null],
  ]);
  const report = readRegister(workbook);

  it("is in no finding, nor in the register's other columns", () => {
    const open = JSON.stringify([report.findings, report.register, report.sheetRemarks]);
    for (const number of numbers) expect(open).not.toContain(number);
    expect(report.findings.filter(({column}) => column === "telephone")).toEqual([
      {kind: "telephone-rounded", row: 2, column: "telephone", header: "联系电话", value: "", facts: {}, mend: null},
    ]);
  });

  it("stays among the contacts, by the row", () => {
    expect(report.contacts.get(2)).toEqual({
      联系人: undefined,
      contact: "陈甲例",
      微信号: "li@example.com",
      主席: "陈甲例 13800001234",
      备注: "找 13800001234",
    });
    expect(report.register.entries[0]?.president).toBe("陈甲例");
  });
});
