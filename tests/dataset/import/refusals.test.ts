import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {readWorkbook} from "../../../src/dataset/import/read-workbook.ts";
import {buildParts, buildXlsx} from "./build-xlsx.ts";
import {bytesFrom, readBytes, refusalOf} from "./read-fixture.ts";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string) => [...text].map((char) => `${char}\0`).join("");
const ole = (name: string) => latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${wide(name)}`);
const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));
const oneCell = "<row><c><v>1</v></c></row>";

describe("readWorkbook(bytes) refuses what is no table", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty", {}],
    ["blank lines", latin1("\r\n \r\n\r\n"), "empty", {}],
    ["commas only", latin1(",,,\r\n,,,\r\n"), "empty", {}],
    ["a mark of UTF-8", latin1("\xef\xbb\xbf"), "only-bom", {}],
    ["a mark of UTF-16", latin1("\xff\xfe"), "only-bom", {}],
    ["a JPEG", latin1("\xff\xd8\xff\xe0\0\x10JFIF\0"), "picture", {format: "jpeg"}],
    ["a GIF", latin1("GIF89a\x01\0\x01\0"), "picture", {format: "gif"}],
    ["a WebP", latin1("RIFF\x24\0\0\0WEBPVP8 "), "picture", {format: "webp"}],
    ["a bitmap", latin1("BM\x46\0\0\0\0\0\0\0\x36\0"), "picture", {format: "bmp"}],
    ["a photo of a telephone", latin1("\0\0\0\x18ftypheic\0\0\0\0"), "picture", {format: "heic"}],
    ["a PDF", latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), "other-format", {format: "pdf"}],
    ["an RTF", latin1("{\\rtf1\\ansi"), "other-format", {format: "rtf"}],
    ["a dataset of ours", latin1('\n{\n  "id": "nanan"}'), "other-format", {format: "json"}],
    ["a RAR", latin1("Rar!\x1a\x07\0"), "other-format", {format: "rar"}],
    ["a locked XLSX", ole("EncryptedPackage"), "password", {}],
    ["an XLSX under rights management", ole("DRMEncryptedDataSpace EncryptedPackage"), "protected", {format: "drm"}],
    ["an XLS", ole("Workbook"), "old-excel", {format: "xls"}],
    ["an XLS of Excel 5", ole("Book"), "old-excel", {format: "xls"}],
    ["a DOC", ole("WordDocument"), "word", {}],
    ["a PPT", ole("PowerPoint Document"), "other-format", {format: "ppt"}],
    [
      "an XML table of Excel 2003",
      latin1('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
      "old-excel",
      {format: "xml"},
    ],
    ["another XML", latin1('<?xml version="1.0"?><a/>'), "other-format", {format: "xml"}],
    ["a page", latin1("\n<!-- a -->\n<HTML><body>"), "web-page", {}],
    ["a page behind a mark", latin1("\xef\xbb\xbf<!DOCTYPE html>"), "web-page", {}],
    ["a page in UTF-16", latin1(`\xff\xfe${wide("<html><body>")}`), "web-page", {}],
    ["a page as XHTML", latin1('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "">'), "web-page", {}],
    ["a table that a system exports as .xls", latin1("<table border=1><tr><td>"), "web-page", {}],
    ["a page saved in one file", latin1("MIME-Version: 1.0\r\nContent-Type: multipart/related; x"), "web-page", {}],
    ["encrypted bytes", Uint8Array.from({length: 5000}, (_, at) => (at * 7919 + (at >> 3)) % 251), "protected", {}],
    ["what a drive left of a file", new Uint8Array(4096), "unreadable", {format: "zeros"}],
    ["a DOCX", zip("[Content_Types].xml", "word/document.xml", "word/embeddings/a.xlsx"), "word", {}],
    ["a PPTX", zip("[Content_Types].xml", "ppt/presentation.xml"), "other-format", {format: "pptx"}],
    ["an XLSB", zip("[Content_Types].xml", "xl/workbook.bin", "xl/styles.bin"), "other-format", {format: "xlsb"}],
    ["a ZIP", zip("登记表.csv"), "other-format", {format: "zip"}],
    ["a ZIP of nothing", zip(), "other-format", {format: "zip"}],
    ["an office file without sheets", zip("[Content_Types].xml"), "no-sheet", {}],
    ["an XLSX without a cell", buildXlsx({rows: '<row r="1"><c s="1"/></row>'}), "empty", {}],
    ["an XLSX without a sheet", buildXlsx({rows: oneCell, sheets: ""}), "no-sheet", {}],
    ["an XLSX of a chart alone", buildXlsx({rows: oneCell, sheets: '<sheet name="图" r:id="rId4"/>'}), "no-sheet", {}],
    ["an XLSX whose sheet is no XML", buildXlsx({rows: "<row></c>"}), "unreadable", {part: "xl/worksheets/sheet1.xml"}],
  ])("%s", async (_, bytes, kind, facts) => {
    expect(await refusalOf(readBytes(bytes))).toEqual({kind, facts});
  });

  it("an ODS", async () => {
    const ods = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<a/>"),
    });
    expect(await refusalOf(readBytes(ods))).toEqual({kind: "other-format", facts: {format: "ods"}});
  });
});

describe("readWorkbook(bytes) takes for a table", () => {
  it.each([
    ["one whose first header is a picture's first letters", "BM,名称\n1,2"],
    ["one that speaks of markup", "名称,<html>\n<img src=x>,2"],
    ["one with a control character", `名称,状态\n甲\x0b乙,2${"\n甲,乙".repeat(20)}`],
    ["one in brackets", "[名称],状态\n1,2"],
  ])("%s", async (_, text) => {
    expect((await readBytes(bytesFrom(text))).format).toBe("csv");
  });
});

describe("readWorkbook(XLSX) refuses", () => {
  const whole = buildXlsx({rows: oneCell.repeat(500)});

  it.each([0.1, 0.5, 0.9])("one cut at %d of its length", async (share) => {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await refusalOf(readBytes(cut))).toEqual({kind: "cut-zip", facts: {}});
  });

  it("one that lost its beginning", async () => {
    const zeroed = whole.slice();
    zeroed.fill(1, 0, 64);
    expect(await refusalOf(readBytes(zeroed))).toEqual({kind: "cut-zip", facts: {}});
  });

  it("one of which a byte changed, wherever in a sheet", async () => {
    const stored = zipSync(buildParts({rows: "<row><c><v>20</v></c></row>"}), {level: 0});
    const at = Buffer.from(stored).indexOf("<v>20");
    stored[at + 3] = "3".charCodeAt(0);
    expect(await refusalOf(readBytes(stored))).toEqual({kind: "cut-zip", facts: {}});
    stored[at] = " ".charCodeAt(0);
    expect(await refusalOf(readBytes(stored))).toEqual({kind: "cut-zip", facts: {}});
  });

  it("one whose parts are locked", async () => {
    const locked = whole.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) locked[at + 8] = 1;
    }
    expect(await refusalOf(readBytes(locked))).toEqual({kind: "password", facts: {}});
  });

  it("one that says it unpacks to more than it may, unpacking nothing", async () => {
    const bomb = buildXlsx({rows: oneCell, after: " ".repeat(40 * 1024 * 1024)});
    const reading = refusalOf(readBytes(bomb));
    expect(await reading).toEqual({kind: "zip-bomb", facts: {bytes: expect.any(Number), most: 536_870_912}});
  });

  it("one with a thousand sheets of one large part", async () => {
    const sheets = '<sheet name="a" r:id="rId1"/>'.repeat(1000);
    const after = Array.from({length: 80_000}, (_, at) => `<a n="${at}"/>`).join("");
    expect((await refusalOf(readBytes(buildXlsx({rows: oneCell, sheets, after})))).kind).toBe("zip-bomb");
  });

  it("one whose cell names a text that is not there", async () => {
    const bytes = buildXlsx({rows: '<row><c t="s"><v>3</v></c></row>'});
    expect(await refusalOf(readBytes(bytes))).toEqual({kind: "unreadable", facts: {text: "3"}});
  });

  it("but not one with a blank picture, which packs a thousand times", async () => {
    const parts = {...buildParts({rows: oneCell}), "xl/media/image1.emf": new Uint8Array(40 * 1024 * 1024)};
    expect((await readBytes(zipSync(parts))).format).toBe("xlsx");
  });

  it("one that unpacks to more than it says", async () => {
    const bomb = buildXlsx({rows: oneCell, after: " ".repeat(40 * 1024 * 1024)});
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) < 1_000_000) continue;
      view.setUint32(at + 24, 1000, true);
    }
    expect((await refusalOf(readBytes(bomb))).kind).toBe("zip-bomb");
  });
});

describe("readWorkbook(bytes) holds to its limits", () => {
  it("takes 300,000 rows of data under a header, and no more", async () => {
    const table = (count: number) => latin1(`a,b\n${"1,2\n".repeat(count)}`);
    expect((await readBytes(table(300_000))).sheets[0]?.rows.length).toBe(300_001);
    expect(await refusalOf(readBytes(table(300_001)))).toEqual({
      kind: "too-many-rows",
      facts: {most: 300_000, sheet: ""},
    });
    expect(await refusalOf(readBytes(buildXlsx({rows: oneCell.repeat(300_002)})))).toEqual({
      kind: "too-many-rows",
      facts: {most: 300_000, sheet: "登记表"},
    });
  });

  it("does not count rows of commas only, and keeps a thousand of them", async () => {
    expect((await readBytes(latin1(`a,b\n1,2\n${",\n".repeat(400_000)}3,4`))).sheets[0]?.rows.length).toBe(1003);
  });

  it("takes 200 columns that hold anything, and no more", async () => {
    const row = (count: number) => Array.from({length: count}, () => "a").join(",");
    expect((await readBytes(latin1(`${row(200)},,,\n`))).sheets[0]?.rows[0]?.cells.length).toBe(200);
    expect(await refusalOf(readBytes(latin1(`a,b\n${row(201)}`)))).toEqual({
      kind: "too-many-columns",
      facts: {most: 200, row: 2, sheet: ""},
    });
    expect(await refusalOf(readBytes(buildXlsx({rows: '<row><c r="XFD1"><v>1</v></c></row>'})))).toEqual({
      kind: "too-many-columns",
      facts: {most: 200, row: 1, sheet: "登记表"},
    });
  });

  it("opens no file of more than 200 MB", async () => {
    expect(await refusalOf(readBytes(new Uint8Array(200 * 1024 * 1024 + 1)))).toEqual({
      kind: "too-large",
      facts: {bytes: 209_715_201, most: 209_715_200},
    });
  });
});

describe("readWorkbook(bytes, file, {signal, onProgress})", () => {
  const long = latin1(`a,b\n${"1,2\n".repeat(250_000)}`);

  it("stops once it is aborted, before it begins or on its way", async () => {
    const reason = new Error("closed");
    const reading = readWorkbook(long, "a", {encoding: null, signal: AbortSignal.abort(reason)});
    await expect(reading).rejects.toBe(reason);
    const controller = new AbortController();
    const onProgress = () => controller.abort(reason);
    await expect(readWorkbook(long, "a", {encoding: null, signal: controller.signal, onProgress})).rejects.toBe(reason);
  });

  it("tells its progress, which only grows", async () => {
    const shares: number[] = [];
    await readWorkbook(long, "a", {encoding: null, onProgress: (share) => shares.push(share)});
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
