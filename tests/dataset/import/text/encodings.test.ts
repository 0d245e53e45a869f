import {describe, expect, it} from "vitest";
import {mendGb18030} from "../../../../src/dataset/import/text/mend-gb18030.ts";
import {bytesFrom, firstSheetOf, readBytes, refusalOf} from "../read-fixture.ts";

/** 名称, 妇联 and 正常 in GB18030. */
const name = [0xc3, 0xfb, 0xb3, 0xc6];
const federation = [0xb8, 0xbe, 0xc1, 0xaa];
const normal = [0xd5, 0xfd, 0xb3, 0xa3];

const cellsOf = async (bytes: Uint8Array) => (await firstSheetOf(readBytes(bytes))).rows.map(({cells}) => cells);

describe("readWorkbook(text)", () => {
  it("reads UTF-8 with and without a mark", async () => {
    expect(await cellsOf(bytesFrom("名称\n妇联"))).toEqual([["名称"], ["妇联"]]);
    expect(await cellsOf(bytesFrom([0xef, 0xbb, 0xbf], "名称\n妇联"))).toEqual([["名称"], ["妇联"]]);
  });

  it("reads GB18030, whose four bytes and late characters are whole", async () => {
    const bytes = bytesFrom(name, ",", [0xfe, 0x9f], "\n", federation, ",", [0x82, 0x30, 0xb7, 0x31]);
    expect(await cellsOf(bytes)).toEqual([
      ["名称", "䶮"],
      ["妇联", "㛃"],
    ]);
    expect((await readBytes(bytes)).text).toEqual({encoding: "gb18030", delimiter: ","});
  });

  it("cuts no character where pieces of a megabyte meet", async () => {
    const bytes = new Uint8Array(2_500_001).fill(0xc3);
    bytes[0] = 0x61;
    expect(await cellsOf(bytes)).toEqual([[`a${"妹".repeat(1_250_000)}`]]);
  });

  it("reads GB18030 behind a mark that says UTF-8", async () => {
    expect(await cellsOf(bytesFrom([0xef, 0xbb, 0xbf], name, "\n", federation))).toEqual([["名称"], ["妇联"]]);
  });

  it("takes a short line of GB18030 that is UTF-8 by chance for what the others are: 联通", async () => {
    expect(await cellsOf(bytesFrom(name, "\n", [0xc1, 0xaa, 0xcd, 0xa8]))).toEqual([["名称"], ["联通"]]);
  });

  it.each([
    ["utf-16le", true, [0xff, 0xfe]],
    ["utf-16be", false, [0xfe, 0xff]],
    ["utf-16le", true, []],
    ["utf-16be", false, []],
  ] as const)("reads %s, the mark being there or not", async (encoding, isLittle, mark) => {
    const view = new DataView(new ArrayBuffer(2 * 16));
    for (const [at, char] of [..."名称\t状态\r\n一,2\t正常\r\n1"].entries())
      view.setUint16(at * 2, char.charCodeAt(0), isLittle);
    const workbook = await readBytes(bytesFrom(mark, [...new Uint8Array(view.buffer)]));
    expect(workbook.text).toEqual({encoding, delimiter: "\t"});
    expect(workbook.sheets[0]?.rows.map(({cells}) => cells)).toEqual([["名称", "状态"], ["一,2", "正常"], ["1"]]);
  });

  it("reads what is one encoding by bytes as another once that is chosen, and says where it does not fit", async () => {
    expect(await refusalOf(readBytes(bytesFrom("a\nb\n", federation), "utf-8"))).toEqual({
      kind: "wrong-encoding",
      facts: {encoding: "utf-8", row: 3},
    });
  });
});

describe("readWorkbook(text of two encodings) names the first row that breaks", () => {
  const gb = [...name, 0x0a, ...federation, 0x0a];

  it("UTF-8 behind GB18030", async () => {
    expect(await refusalOf(readBytes(bytesFrom(gb, "南安市妇联,正常\n晋江市妇联,正常\n")))).toEqual({
      kind: "mixed-encodings",
      facts: {row: 3, encoding: "gb18030"},
    });
  });

  it("UTF-8 behind GB18030 of which an even number of bytes is valid GB18030 too", async () => {
    expect(await refusalOf(readBytes(bytesFrom(gb, "妇女联合会组织\n")))).toEqual({
      kind: "mixed-encodings",
      facts: {row: 3, encoding: "gb18030"},
    });
  });

  it("the row in which one file ended and the other began", async () => {
    const bytes = bytesFrom(gb, normal, ",1", [0xef, 0xbb, 0xbf], "名称,状态\n妇女联合会组织,正常\n");
    expect(await refusalOf(readBytes(bytes))).toEqual({kind: "mixed-encodings", facts: {row: 3, encoding: "gb18030"}});
  });

  it("GB18030 behind UTF-8, in the middle of it, and in a file whose records have line breaks", async () => {
    const bytes = bytesFrom('名称名称,"荣誉\n荣誉"\n妇联妇联,1\n', normal, ",1\n妇联妇联,1\n");
    expect(await refusalOf(readBytes(bytes))).toEqual({kind: "mixed-encodings", facts: {row: 3, encoding: "utf-8"}});
  });

  it("whatever was chosen by hand", async () => {
    const bytes = bytesFrom(gb, "妇女联合会组织\n");
    expect((await refusalOf(readBytes(bytes, "gb18030"))).kind).toBe("mixed-encodings");
  });
});

it("readWorkbook(text) refuses what is text in no encoding, and names the row", async () => {
  expect(await refusalOf(readBytes(bytesFrom("a,b\nc,d\ncaf", [0xe9], ",e\nf", [0xff], "\n")))).toEqual({
    kind: "unreadable",
    facts: {row: 3},
  });
});

it("mendGb18030(text) puts characters for code points of private use, and leaves others", () => {
  expect(mendGb18030("陈\ue863例\ue816\ue78d\ue7c7\ue864\ue000")).toBe("陈䶮例𠂇︐ḿ龻\ue000");
});
