import {expect, it} from "vitest";
import {readPasted} from "../../../src/dataset/import/read-pasted.ts";
import {WorkbookError} from "../../../src/dataset/import/workbook-error.ts";

it("readPasted(text) reads what a spreadsheet copies: tabs, and quotes around line breaks", () => {
  expect(readPasted('名称\t荣誉\r\n云上6"管件\t"最美家庭\n巾帼""文明岗"\r\n')).toEqual({
    file: "",
    format: "csv",
    text: {encoding: "utf-8", delimiter: "\t"},
    sheets: [
      {
        name: "",
        isHidden: false,
        rows: [
          {number: 1, isHidden: false, cells: ["名称", "荣誉"]},
          {number: 2, isHidden: false, cells: ['云上6"管件', '最美家庭\n巾帼"文明岗']},
        ],
        merges: [],
        looseQuotes: [],
      },
    ],
  });
});

it("readPasted(text) reads a CSV", () => {
  expect(readPasted("a;b\n1;2").text).toEqual({encoding: "utf-8", delimiter: ";"});
});

it.each(["", "\n\n", "\t\t\n", "\ufeff"])("readPasted(%j) is refused as empty", (text) => {
  expect(() => readPasted(text)).toThrow(new WorkbookError("empty"));
});
