import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import writeExcelFile from "write-excel-file/node";
import {buildParts, buildXlsx, type XlsxParts} from "../build-xlsx.ts";
import {firstSheetOf, readBytes} from "../read-fixture.ts";

const read = (parts: XlsxParts) => firstSheetOf(readBytes(buildXlsx(parts)));
/** The cells of the first row that a sheet with this row has. */
const cellsOf = async (cells: string, parts: Omit<XlsxParts, "rows"> = {}) =>
  (await read({...parts, rows: `<row r="1">${cells}</row>`})).rows[0]?.cells;

describe("readWorkbook(XLSX) holds", () => {
  it("texts shared and inline, with their runs and without their phonetic reading", async () => {
    const strings =
      '<si><t>妇联</t></si><si><r><t>新</t></r><r><rPr/><t xml:space="preserve"> 叶</t></r><rPh sb="0" eb="1"><t>しん</t></rPh></si>';
    const inline =
      '<c t="inlineStr"><is><t>a &amp; &#x5987;</t></is></c><c t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r></is></c>';
    expect(await cellsOf(`<c t="s"><v>0</v></c><c t="s"><v>1</v></c>${inline}`, {strings})).toEqual([
      "妇联",
      "新 叶",
      "a & 妇",
      "bc",
    ]);
  });

  it("characters that XML can't hold, and the words that look like them", async () => {
    const strings = "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si><si><t>__proto__</t></si>";
    expect(await cellsOf('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>', {strings})).toEqual([
      "a\r\nb",
      "_x000D_",
      "__proto__",
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("numbers as numbers and long codes as their texts", async () => {
    const cells =
      '<c><v>12</v></c><c><v>0.1</v></c><c><v>9.1350583E+17</v></c><c t="str"><v>913505830000000018</v></c><c t="inlineStr"><is><t>0012</t></is></c>';
    expect(await cellsOf(cells)).toEqual([12, 0.1, 913505830000000000, "913505830000000018", "0012"]);
  });

  it("booleans as they are shown, errors told apart", async () => {
    expect(await cellsOf('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>')).toEqual([
      "TRUE",
      "FALSE",
      {is: "error", text: "#N/A"},
    ]);
  });

  it("a formula's value, or the formula if the file holds none", async () => {
    const cells = [
      "<c><f>SUM(A1:A2)</f><v>3</v></c>",
      '<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>',
      '<c t="str"><f>IF(A1,"","")</f><v></v></c>',
      "<c><f>DATE(2022,9,1)</f></c>",
      "<c><f>TODAY()</f><v/></c>",
      '<c><f t="shared" ref="F1:G1" si="0">A1+1</f></c>',
      '<c><f t="shared" si="0"/></c>',
    ].join("");
    expect(await cellsOf(cells)).toEqual([
      3,
      "ax",
      null,
      {is: "formula", text: "DATE(2022,9,1)"},
      {is: "formula", text: "TODAY()"},
      {is: "formula", text: "A1+1"},
      {is: "formula", text: "A1+1"},
    ]);
  });

  it("dates by their format, and those of the 1904 system as days since 1899-12-30", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs>';
    const cells =
      '<c s="0"><v>44805</v></c><c s="1"><v>44805</v></c><c s="2"><v>44805.75</v></c><c t="d"><v>2022-09-01T18:00:00</v></c>';
    const september = {is: "date", serial: 44805};
    const evening = {is: "date", serial: 44805.75};
    expect(await cellsOf(cells, {styles})).toEqual([44805, september, evening, evening]);
    expect(await cellsOf('<c s="1"><v>43343</v></c>', {styles, workbookPr: '<workbookPr date1904="1"/>'})).toEqual([
      september,
    ]);
  });

  it("a cell at its place, whether the row says it or not, and nothing for one that is only formatted", async () => {
    expect(await cellsOf('<c r="B1"><v>1</v></c><c><v>2</v></c><c r="AA1"><v>3</v></c><c r="AB1" s="1"/>')).toEqual([
      null,
      1,
      2,
      ...Array.from({length: 23}, () => null),
      3,
    ]);
  });
});

describe("readWorkbook(XLSX) has", () => {
  it("rows by their number, hidden ones marked, empty ones left out", async () => {
    const cell = "<c><v>1</v></c>";
    const {rows} = await read({
      rows: `<row>${cell}</row><row r="3" hidden="1">${cell}</row><row r="4"><c s="1"/></row><row ht="0" customHeight="1">${cell}</row><row r="1048576"/>`,
    });
    expect(rows).toEqual([
      {number: 1, isHidden: false, cells: [1]},
      {number: 3, isHidden: true, cells: [1]},
      {number: 5, isHidden: true, cells: [1]},
    ]);
  });

  it("merges", async () => {
    const {merges} = await read({
      rows: "<row><c><v>1</v></c></row>",
      after: '<mergeCells><mergeCell ref="B6:AA11"/></mergeCells>',
    });
    expect(merges).toEqual([{firstRow: 6, lastRow: 11, firstColumn: 1, lastColumn: 26}]);
  });

  it("sheets in their order, hidden ones marked, charts left out", async () => {
    const sheets =
      '<sheet name="甲&amp;乙" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="2" r:id="rId4"/><sheet name="旧" sheetId="3" state="veryHidden" r:id="rId1"/>';
    const workbook = await readBytes(buildXlsx({rows: "<row><c><v>1</v></c></row>", sheets}));
    expect(workbook.sheets.map(({name, isHidden}) => ({name, isHidden}))).toEqual([
      {name: "甲&乙", isHidden: false},
      {name: "旧", isHidden: true},
    ]);
  });
});

describe("readWorkbook(XLSX) reads what other programs write", () => {
  it("by the strict standard", async () => {
    const standard = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const strings = "<si><t>妇联</t></si>";
    expect(await cellsOf('<c t="s"><v>0</v></c>', {standard, strings})).toEqual(["妇联"]);
  });

  it("with backslashes in the names of its parts, and parts not packed", async () => {
    const parts = buildParts({rows: "<row><c><v>1</v></c></row>"});
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name.replaceAll("/", "\\"), bytes]),
    );
    expect((await firstSheetOf(readBytes(zipSync(renamed, {level: 0})))).rows[0]?.cells).toEqual([1]);
  });

  it("with a ZIP64's directory", async () => {
    const zip = buildXlsx({rows: "<row><c><v>1</v></c></row>"});
    const end = zip.length - 22;
    const old = new DataView(zip.buffer, end);
    const wide = new DataView(new ArrayBuffer(76));
    wide.setUint32(0, 0x06064b50, true);
    wide.setUint32(32, old.getUint16(10, true), true);
    wide.setUint32(48, old.getUint32(16, true), true);
    wide.setUint32(56, 0x07064b50, true);
    wide.setUint32(64, end, true);
    old.setUint16(10, 0xffff, true);
    old.setUint32(16, 0xffffffff, true);
    const bytes = new Uint8Array([...zip.subarray(0, end), ...new Uint8Array(wide.buffer), ...zip.subarray(end)]);
    expect((await firstSheetOf(readBytes(bytes))).rows[0]?.cells).toEqual([1]);
  });

  it("by write-excel-file", async () => {
    const date = new Date(Date.UTC(2022, 8, 1));
    const bytes = await writeExcelFile([
      [{value: "名称"}, {value: "成立日期"}, {value: "覆盖妇女数"}],
      [{value: "云帆<妇联>"}, {value: date, type: Date, format: "yyyy-mm-dd"}, {value: 33}],
    ]).toBuffer();
    expect((await firstSheetOf(readBytes(new Uint8Array(bytes)))).rows).toEqual([
      {number: 1, isHidden: false, cells: ["名称", "成立日期", "覆盖妇女数"]},
      {number: 2, isHidden: false, cells: ["云帆<妇联>", {is: "date", serial: 44805}, 33]},
    ]);
  });

  it("with a name of a part in other letters", async () => {
    const {"xl/worksheets/sheet1.xml": sheet = strToU8(""), ...parts} = buildParts({
      rows: "<row><c><v>1</v></c></row>",
    });
    expect((await firstSheetOf(readBytes(zipSync({...parts, "xl/worksheets/Sheet1.xml": sheet})))).rows.length).toBe(1);
  });
});
