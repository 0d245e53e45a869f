import {describe, expect, it} from "vitest";
import {localReader} from "../../../src/dataset/reading/register-reader.ts";

const open = (blob: Blob) => localReader().open({blob, file: "登记表.csv", encoding: null}, [], () => {});

describe("a file that is opened", () => {
  it("tells its sheet, its columns and how many rows it has", async () => {
    const opened = await open(new Blob(["名称,组织形式,电话\n甲示例妇联,妇联,13800000000\n"]));
    expect(opened.sheets).toEqual([{index: 0, name: "", isHidden: false, rows: 1, parts: 0}]);
    expect(opened.sheet.columns.map(({header, use}) => `${header} ${use}`)).toEqual([
      "名称 name",
      "组织形式 form",
      "电话 telephone",
    ]);
    expect(opened.sheet.samples).toEqual([["甲示例妇联"], ["妇联"], []]);
  });

  it("is refused where the browser can't read it, as a folder", async () => {
    const folder = new Blob([]);
    folder.arrayBuffer = () => Promise.reject(new DOMException("not found", "NotFoundError"));
    await expect(open(folder)).rejects.toMatchObject({name: "WorkbookError", kind: "not-given"});
  });

  it("is refused by its size before it is read", async () => {
    const large = new Blob([]);
    Object.defineProperty(large, "size", {value: 209_715_201});
    large.arrayBuffer = () => Promise.reject(new Error("read"));
    await expect(open(large)).rejects.toMatchObject({
      kind: "too-large",
      facts: {most: 209_715_200, bytes: 209_715_201},
    });
  });
});
