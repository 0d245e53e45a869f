import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {afterAll, describe, expect, it} from "vitest";
import {run} from "../../../src/build/sample/make-sample.ts";
import {formatSampleCsv} from "../../../src/dataset/sample/sample-csv.ts";

const folder = mkdtempSync(join(tmpdir(), "jinlin-sample-"));
afterAll(() => rmSync(folder, {recursive: true}));

async function make(name: string, rows: number): Promise<Buffer> {
  const out = join(folder, name);
  await run(["--rows", String(rows), "--seed", "5", "--out", out]);
  return readFileSync(out);
}

describe("npm run sample", () => {
  it("writes a CSV file of so many rows below the header, the same bytes of the same seed", async () => {
    const bytes = await make("a.csv", 3500);
    expect(bytes.toString().split("\r\n")).toHaveLength(3502);
    expect(await make("b.csv", 3500)).toEqual(bytes);
  });

  it("writes a register file and a workbook", async () => {
    expect(JSON.parse((await make("a.json", 30)).toString())).toMatchObject({kind: "register", fictional: true});
    expect(Object.keys(unzipSync(await make("a.xlsx", 30)))).toContain("xl/worksheets/sheet1.xml");
  });

  it.each([
    [["--rows", "-1"], "rows"],
    [["--rows", "1e3"], "rows: 1e3"],
    [["--seed", "x"], "seed: x"],
    [["--out", "a.txt"], "out: a.txt"],
  ])("refuses %j", async (args, words) => {
    await expect(run(args)).rejects.toThrow(words);
  });
});

describe("formatSampleCsv(options)", () => {
  it("makes its pieces one by one: the first of a million rows costs no million", () => {
    const pieces = formatSampleCsv({rows: 1_000_000, seed: 1});
    expect(pieces.next().value).toMatch(/^\ufeff名称,/);
    expect(String(pieces.next().value).split("\r\n")).toHaveLength(1001);
  });
});
