import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {makeNation} from "../../src/build/sample/make-nation.ts";
import {formatNationCsv} from "../../src/dataset/sample/nation/nation-csv.ts";
import {smallNation} from "../../src/dataset/sample/nation/nation-scale.ts";
import {publish} from "../../src/publish/publish.ts";
import {countNaively} from "./support/count-naively.ts";
import {hashOfTree, makeFolder, makeRegisters, publishOptions} from "./support/make-registers.ts";
import {readIndex, readRegion} from "./support/read-published.ts";

const silent = () => {};
const nation = {rows: 600, seed: 3, scale: smallNation};

describe("publish(options) of one file of many counties", () => {
  it.each(["nation.csv", "nation.parquet"])(
    "%s gives of every region the counts that a file a county gives",
    async (name) => {
      const apart = publishOptions(makeRegisters());
      await publish(apart, silent);
      const folder = makeFolder();
      await makeNation(nation, {out: join(folder, name), counties: undefined});
      const together = publishOptions(folder);
      const {report} = await publish(together, silent);
      expect(report).toMatchObject({counties: 12, rows: 600, regions: 22, leftOut: [], refusedRows: []});
      const [one, other] = [readIndex(apart), readIndex(together)];
      expect(other.fictional).toBe(true);
      const told = ({code, name, level, rows, holds, size}: (typeof one.regions)[number]) => ({
        code,
        name,
        level,
        rows,
        holds,
        size,
      });
      expect(other.regions.map(told)).toEqual(one.regions.map(told));
      for (const {code} of one.regions) {
        const [before, after] = [readRegion(apart, code), readRegion(together, code)];
        expect(countNaively(after, 9)).toEqual(countNaively(before, 9));
        expect(after.regions).toEqual(before.regions);
        expect(after.rows?.name).toEqual(before.rows?.name);
      }
      const first = hashOfTree(together.out);
      expect((await publish(together, silent)).made).toEqual({inputs: 0, regions: 0});
      expect(hashOfTree(together.out)).toBe(first);
    },
  );

  it("leaves out the county of which too many rows are refused, and publishes the others", async () => {
    const folder = makeFolder();
    const lines = [...formatNationCsv(nation)].join("").split("\r\n");
    const [wrong = ""] = /^\d{6}/.exec(lines[1] ?? "") ?? [];
    const text = lines
      .map((line) => (line.startsWith(wrong) ? line.replace(/,妇(?:联|委会),/, ",协会,") : line))
      .join("\r\n");
    writeFileSync(join(folder, "nation.csv"), text);
    const options = publishOptions(folder);
    const {report} = await publish(options, silent);
    expect(report.counties).toBe(11);
    expect(report.leftOut).toMatchObject([
      {file: "nation.csv", county: wrong, reason: "too-many-refused", detail: expect.stringMatching(/^\d+ of \d+$/)},
    ]);
    expect(report.leftOut[0]?.rows[0]).toEqual({row: 2, column: "form", kind: "form-unknown"});
    expect(readIndex(options).regions.some(({code}) => code === wrong)).toBe(false);
  });

  it("leaves out the whole file if of too many rows it can't be told whose they are, or it is cut off", async () => {
    const folder = makeFolder();
    const text = [...formatNationCsv(nation)].join("").replaceAll(/\r\n55\d{7},/g, "\r\n,");
    writeFileSync(join(folder, "a.csv"), text);
    const options = publishOptions(folder);
    await expect(publish(options, silent)).rejects.toThrow("no county: all 1 registers are left out");
    rmSync(join(folder, "a.csv"));
    writeFileSync(join(folder, "b.parquet"), "PAR1 and no more");
    await expect(publish(publishOptions(folder), silent)).rejects.toThrow("no county: all 1 registers are left out");
  });
});
