import {readFileSync} from "node:fs";
import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {releasedFiles} from "../../../src/build/sample/released-files.ts";
import {registerColumns} from "../../../src/dataset/register/register.ts";
import {parseRegisterFile} from "../../../src/dataset/register/register-file.ts";
import {templateHeaders} from "../../../src/dataset/sample/template-columns.ts";

const files = await releasedFiles();

/** The parts of a workbook as text: they must be the same, however another release packs them. */
function partsOf(bytes: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
}

describe("the sample's files (renew with `npm run sample -- --template`)", () => {
  it.each([...files.keys()].filter((path) => !path.endsWith(".xlsx")))("%s is what the generator gives", (path) => {
    expect(readFileSync(path, "utf8")).toBe(files.get(path));
  });

  it("public/data/register-template.xlsx is what the generator gives, part by part", () => {
    const path = "public/data/register-template.xlsx";
    const made = files.get(path);
    if (!(made instanceof Uint8Array)) throw new Error(`no workbook: ${path}`);
    expect(partsOf(readFileSync(path))).toEqual(partsOf(made));
  });

  it("the template has its three sheets, every column explained, and the telephones as texts", () => {
    const parts = new Map(partsOf(readFileSync("public/data/register-template.xlsx")));
    expect(parts.get("xl/workbook.xml")).toMatch(/name="登记表".*name="填表说明".*name="应建数"/s);
    const words = parts.get("xl/sharedStrings.xml") ?? "";
    expect(templateHeaders.filter((header) => !words.includes(`>${header}<`))).toEqual([]);
    expect(words).toContain(">10000000001<");
  });

  it("the template's CSV begins with the mark by which Excel knows UTF-8, and ends its lines as Excel does", () => {
    const text = readFileSync("public/data/register-template.csv", "utf8");
    expect(text.startsWith("\ufeff名称,组织形式,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(5);
  });

  it("the sample is a register of 80 rows, every column of ours, said to be fictional in both languages", () => {
    const path = "public/data/sample-register.json";
    const register = parseRegisterFile(JSON.parse(readFileSync(path, "utf8")), path);
    expect(register.rows).toHaveLength(80);
    expect(register.rows.every((cells) => cells.length === registerColumns.length)).toBe(true);
    expect(register).toMatchObject({
      id: "sample-register",
      fictional: true,
      day: "2026-11-01",
      headers: templateHeaders,
    });
    expect(register.title.zh).toContain("虚构示例");
    expect(register.title.en).toContain("fictional sample");
    expect(register.townships).toHaveLength(26);
  });

  it("no file of the sample has a telephone that could ring", () => {
    for (const [path, content] of files) {
      const text =
        typeof content === "string"
          ? content
          : partsOf(content)
              .map(([, part]) => part)
              .join("\n");
      const telephones = text.match(/(?<![\d.])1\d{10}(?!\d)/g) ?? [];
      expect([path, telephones.filter((number) => !number.startsWith("100000"))]).toEqual([path, []]);
    }
  });
});
