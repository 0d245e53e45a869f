import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {bytesOf, cellAt, firstSheetOf, readFixture, refusalOf} from "./read-fixture.ts";

describe("readWorkbook(b01, saved by Excel in China)", () => {
  const reading = readFixture("b01-excel-gb18030.csv");

  it("is GB18030 with commas, a header, 40 rows and 3 of commas only", async () => {
    const sheet = await firstSheetOf(reading);
    expect((await reading).text).toEqual({encoding: "gb18030", delimiter: ","});
    expect(sheet.rows.length).toBe(44);
    expect(sheet.rows.filter(({cells}) => cells.every((cell) => cell === null)).map(({number}) => number)).toEqual([
      42, 43, 44,
    ]);
    expect(sheet.looseQuotes).toEqual([]);
  });

  it("has rare characters, line breaks and commas in cells, and spaces, as written", async () => {
    const sheet = await firstSheetOf(reading);
    expect(cellAt(sheet, 5, "主席")).toBe("陈䶮例");
    expect(cellAt(sheet, 6, "主席")).toBe("林㛃例");
    expect(cellAt(sheet, 7, "荣誉")).toMatch(/^示范妇女之家\r?\n巾帼文明岗$/);
    expect(cellAt(sheet, 9, "荣誉")).toBe("最美家庭,三八红旗集体");
    expect(cellAt(sheet, 10, "名称")).toBe("“同心”茶业行业协会妇联");
    expect(cellAt(sheet, 12, "名称")).toBe("  百川 鞋服有限公司妇联　");
    expect(cellAt(sheet, 13, "联系电话")).toBe("1.00E+10");
    expect(JSON.stringify(sheet)).not.toMatch(/[\ufffd?]/);
  });
});

it.each(["b02-chunks-gb18030.csv", "b02-chunks-utf8-nobom.csv"])(
  "readWorkbook(%s) loses no character where two pieces meet",
  async (file) => {
    const {rows} = await firstSheetOf(readFixture(file));
    expect(rows.length).toBe(81);
    const text = rows
      .slice(1)
      .map(({cells}) => cells.map((cell) => cell ?? "").join("\u241f"))
      .join("\u241e");
    expect(createHash("sha256").update(text).digest("hex")).toBe(
      "e5330b171286bd26b75d1ebc7b965a13ffa8a3005fe522e35d20ac0657e6e3e6",
    );
  },
);

describe("readWorkbook(b03, stray quotes and formulas)", () => {
  const reading = readFixture("b03-quotes-and-formulas.csv");

  it("keeps its 30 rows, and says which cell is loose", async () => {
    const sheet = await firstSheetOf(reading);
    expect(sheet.rows.map(({number}) => number)).toEqual(Array.from({length: 31}, (_, at) => at + 1));
    expect(sheet.looseQuotes).toEqual([{row: 8, column: 0}]);
    expect(cellAt(sheet, 6, "名称")).toBe('关爱"母婴"服务行业协会妇联');
    expect(cellAt(sheet, 8, "名称")).toBe('"近邻"物流配送站妇联');
    expect(cellAt(sheet, 8, "组织形式")).toBe("妇联");
    expect(cellAt(sheet, 10, "名称")).toBe('云上6"管件有限公司妇联');
  });

  it("leaves codes as texts, and a formula proper as it is written", async () => {
    const sheet = await firstSheetOf(reading);
    expect(cellAt(sheet, 4, "统一社会信用代码")).toBe("52350583E012345678");
    expect(cellAt(sheet, 5, "统一社会信用代码")).toBe("913505830000000018");
    expect(cellAt(sheet, 12, "名称")).toBe('=HYPERLINK("http://example.invalid/"&A1,"点我")');
    expect(cellAt(sheet, 13, "主席")).toBe("@SUM(1+1)*cmd");
    expect(cellAt(sheet, 17, "覆盖组织数")).toBe("＝5");
    expect(cellAt(sheet, 18, "名称")).toBe("<img src=x onerror=alert(1)>食品有限公司妇联");
    expect(cellAt(sheet, 19, "名称")).toBe("-启程物流配送站妇联");
  });

  it("unwraps what only keeps a text", async () => {
    const sheet = await firstSheetOf(reading);
    expect(cellAt(sheet, 14, "联系电话")).toBe("10000000012");
    expect(cellAt(sheet, 15, "联系电话")).toBe("10000000013");
    expect(cellAt(sheet, 16, "联系电话")).toBe("10000000014");
  });

  it("takes __proto__ for a text", async () => {
    const sheet = await firstSheetOf(reading);
    expect(cellAt(sheet, 4, "__proto__")).toBe("x");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("readWorkbook(b05, a report with merged cells)", () => {
  const reading = readFixture("b05-report-two-row-header.xlsx");

  it("has its rows by their number in the sheet, the blank one left out", async () => {
    const {name, isHidden, rows} = await firstSheetOf(reading);
    expect({name, isHidden, count: rows.length}).toEqual({name: "登记表", isHidden: false, count: 51});
    expect(rows.map(({number}) => number)).not.toContain(48);
    expect(rows[0]?.cells).toEqual(["南安市新领域妇联组织登记表（虚构示例）"]);
    expect(rows[2]?.cells.slice(0, 3)).toEqual(["序号", "乡镇\n（街道）", "组织基本情况"]);
    expect(rows[3]?.cells.slice(0, 3)).toEqual([null, null, "名 称*"]);
    expect(rows[5]?.cells.slice(0, 4)).toEqual([1, "溪美街道", "云帆石材有限公司妇委会", "妇委会"]);
  });

  it("has its merges", async () => {
    const {merges} = await firstSheetOf(reading);
    expect(merges.length).toBe(23);
    expect(merges).toContainEqual({firstRow: 3, lastRow: 3, firstColumn: 2, lastColumn: 9});
    expect(merges).toContainEqual({firstRow: 6, lastRow: 11, firstColumn: 1, lastColumn: 1});
  });
});

describe("readWorkbook(b06, dates)", () => {
  const reading = readFixture("b06-dates.xlsx");

  it.each([
    [2, {is: "date", serial: 45292}],
    [4, {is: "date", serial: 45291}],
    [5, {is: "date", serial: 44365}],
    [6, {is: "date", serial: 44365.75}],
    [7, 44805],
    [14, 2022.1],
    [15, "2022"],
    [16, 20220901],
    [21, "44805"],
    [22, "2021/6/31"],
    [31, {is: "date", serial: 44805}],
    [32, {is: "formula", text: "DATE(2022,9,1)"}],
    [33, {is: "error", text: "#REF!"}],
    [34, {is: "date", serial: 0}],
    [35, {is: "date", serial: 60}],
    [36, {is: "date", serial: -3}],
  ])("row %d holds %j", async (row, cell) => {
    const sheet = await firstSheetOf(reading);
    expect(cellAt(sheet, row, "本届当选日期")).toEqual(cell);
  });
});

describe("readWorkbook(b09, written by WPS)", () => {
  const reading = readFixture("b09-wps-quirks.xlsx");

  it("reads through the prefix and past the dimension, and leaves out 3,001 styled rows", async () => {
    const sheet = await firstSheetOf(reading);
    expect(sheet.rows.map(({number}) => number)).toEqual(
      Array.from({length: 33}, (_, at) => at + 1).filter((number) => number !== 12 && number !== 23),
    );
  });

  it("joins runs, leaves phonetic readings out, and decodes escapes", async () => {
    const sheet = await firstSheetOf(reading);
    expect(sheet.rows[0]?.cells.slice(0, 1)).toEqual(["\ufeff名称"]);
    expect(sheet.rows[0]?.cells.slice(15, 16)).toEqual(["任期\r\n（年）"]);
    expect(cellAt(sheet, 4, "\ufeff名称")).toBe("晨光水暖有限公司妇联");
    expect(cellAt(sheet, 5, "\ufeff名称")).toBe("翠湖鞋服行业协会妇联");
    expect(cellAt(sheet, 6, "\ufeff名称")).toBe("星火茶业产业园妇联");
    expect(cellAt(sheet, 7, "荣誉")).toBe("最美家庭\r\n巾帼文明岗");
    expect(cellAt(sheet, 13, "\ufeff名称")).toBe("丰禾石材有限公司妇联");
  });
});

describe("readWorkbook(b14, what is no register)", () => {
  it.each([
    ["b14-a-empty.csv", "empty", {}],
    ["b14-b-only-bom.csv", "only-bom", {}],
    ["b14-c-picture.csv", "picture", {format: "png"}],
    ["b14-d-password.xlsx", "password", {}],
    ["b14-e-old.xls", "old-excel", {format: "xls"}],
    ["b14-f-drm.xlsx", "protected", {format: "tsd"}],
    ["b14-g-login.csv", "web-page", {}],
    ["b14-h-word.xlsx", "word", {}],
    ["b14-i-cut.xlsx", "cut-zip", {}],
    ["b14-l-mixed-encodings.csv", "mixed-encodings", {row: 12, encoding: "gb18030"}],
  ])("refuses %s as %s", async (file, kind, facts) => {
    expect(await refusalOf(readFixture(file))).toEqual({kind, facts});
  });

  it("reads a table of other things, and a header alone", async () => {
    const other = await firstSheetOf(readFixture("b14-j-no-known-column.csv"));
    expect(other.rows.map(({cells}) => cells)).toEqual([
      ["日期", "天气", "温度"],
      ["2026-11-20", "晴", "18"],
    ]);
    expect((await firstSheetOf(readFixture("b14-k-header-only.csv"))).rows.length).toBe(1);
  });

  it("reads Big5 once it is chosen", async () => {
    expect((await readFixture("b14-m-big5.csv")).text).toEqual({encoding: "gb18030", delimiter: ","});
    const {rows} = await firstSheetOf(readFixture("b14-m-big5.csv", "big5"));
    expect(rows.map(({cells}) => cells)).toEqual([
      ["名稱", "組織形式", "三新類別", "鄉鎮（街道）"],
      ["香港示例商會婦聯", "婦聯", "新社會組織", "外地"],
      ["澳門示例商會婦聯", "婦聯", "新社會組織", "外地"],
    ]);
  });
});

describe("readWorkbook(what LibreOffice writes)", () => {
  const header = ["名称", "组织形式", "成立日期", "覆盖妇女数", "统一社会信用代码", "备注"];

  it("reads its XLSX", async () => {
    const {rows} = await firstSheetOf(readFixture("libreoffice.xlsx"));
    expect(rows).toEqual([
      {number: 1, isHidden: false, cells: header},
      {
        number: 2,
        isHidden: false,
        cells: ["云帆石材有限公司妇联", "妇联", {is: "date", serial: 44348}, 33, "0012", "主席陈䶮"],
      },
      {
        number: 3,
        isHidden: false,
        cells: ['启明"水暖"行业协会妇联', "妇联", {is: "date", serial: 44805}, 1200, "X1", "示范妇女之家\n巾帼文明岗"],
      },
      {
        number: 5,
        isHidden: false,
        cells: ["锦程电子产业园妇联", "妇委会", {is: "date", serial: 45351}, null, null, "林㛃，茶业"],
      },
    ]);
  });

  it("reads its CSV in GB18030", async () => {
    const {text, sheets} = await readFixture("libreoffice-gb18030.csv");
    expect(text).toEqual({encoding: "gb18030", delimiter: ","});
    expect(sheets[0]?.rows.map(({cells}) => cells)).toEqual([
      header,
      ["云帆石材有限公司妇联", "妇联", "2021-06-01", "33", "0012", "主席陈䶮"],
      ['启明"水暖"行业协会妇联', "妇联", "2022-09-01", "1200", "X1", "示范妇女之家\n巾帼文明岗"],
      [null, null, null, null, null, null],
      ["锦程电子产业园妇联", "妇委会", "2024-02-29", null, null, "林㛃，茶业"],
    ]);
  });
});

it("readWorkbook(bytes) reads a view that begins within its buffer", async () => {
  const bytes = bytesOf("libreoffice.xlsx");
  const within = new Uint8Array(bytes.length + 3);
  within.set(bytes, 3);
  const {readWorkbook} = await import("../../../src/dataset/import/read-workbook.ts");
  expect((await readWorkbook(within.subarray(3), "a", {encoding: null})).sheets.length).toBe(1);
});
