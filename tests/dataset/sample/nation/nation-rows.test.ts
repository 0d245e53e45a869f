import {describe, expect, it} from "vitest";
import {readWorkbook} from "../../../../src/dataset/import/read-workbook.ts";
import {checkRegister} from "../../../../src/dataset/register/check-register.ts";
import {formatCountyFiles, formatNationCsv} from "../../../../src/dataset/sample/nation/nation-csv.ts";
import {nationCounties, nationRegions} from "../../../../src/dataset/sample/nation/nation-regions.ts";
import {
  nationHeaders,
  nationRegisters,
  nationRows,
  toNationCells,
} from "../../../../src/dataset/sample/nation/nation-rows.ts";
import {smallNation, wholeNation} from "../../../../src/dataset/sample/nation/nation-scale.ts";
import {optionsFor} from "../../../support/registers/read-register.ts";

const options = {rows: 1061, seed: 1, scale: smallNation};
const rows = [...nationRows(options)];

describe("nationRows({rows, seed, scale})", () => {
  it.each([0, 5, 12, 1061])("makes as many rows as are asked for: %i", (count) => {
    expect([...nationRows({...options, rows: count})]).toHaveLength(count);
  });

  it("makes the same of the same seed, others of another", () => {
    const cells = rows.map(toNationCells);
    expect([...nationRows(options)].map(toNationCells)).toEqual(cells);
    expect([...nationRows({...options, seed: 2})].map(toNationCells)).not.toEqual(cells);
  });

  it("refuses a number of rows that is none", () => {
    expect(() => [...nationRows({...options, rows: -1})]).toThrow("rows: -1");
  });

  it("has in every row a code of the list: the township's, or the county's where that is elsewhere or unknown", () => {
    const known = new Set(nationRegions(smallNation).map(({code}) => code));
    expect(rows.filter(({code}) => !known.has(code))).toEqual([]);
    for (const {code, county, row} of rows) {
      const township = county.townships.find(({label, code: own}) => [label.zh, own].includes(String(row.township)));
      expect(code).toBe(township?.code ?? county.code);
      if (township === undefined) expect(["外地", null]).toContain(row.township);
    }
    expect(rows.filter(({row}) => row.township === "外地").length).toBeGreaterThan(50);
  });

  it("names as parents only organisations of the same county", () => {
    const names = new Set(rows.map(({county, row}) => `${county.code} ${row.name}`));
    const children = rows.filter(({row}) => row.parent !== null);
    expect(children.length).toBeGreaterThan(200);
    expect(children.filter(({county, row}) => !names.has(`${county.code} ${row.parent}`))).toEqual([]);
  });

  it("gives every organisation of the nation a name of its own, that says it is made up", () => {
    const names = rows.map(({row}) => String(row.name));
    expect(new Set(names).size).toBe(1061);
    expect(names.filter((name) => !/示例|样例|虚构|演示/.test(name))).toEqual([]);
  });

  it("gives telephones that ring nowhere and persons who are nobody", () => {
    expect(rows.filter(({row}) => !/^100000\d{5}$/.test(String(row.telephone)))).toEqual([]);
    expect(rows.filter(({row}) => !/^.(?:示例|样例|范例|虚例|演例)$/.test(String(row.contact)))).toEqual([]);
  });

  it("leaves counts blank where they are unknown, more in one province than in another, and never says 0 for it", () => {
    const many = [...nationRows({rows: 20_000, seed: 1, scale: {...smallNation, provinces: 6}})];
    const shares = ["55", "56", "57", "58", "59", "60"].map((province) => {
      const own = many.filter(({code}) => code.startsWith(province));
      return own.filter(({row}) => row.women === null).length / own.length;
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.1);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.1);
    expect(many.filter(({row}) => row.women === 0 || row.organisations === 0 || row.executives === 0)).toEqual([]);
  });
});

describe("nationRegisters({rows, seed, scale})", () => {
  it("parts a million rows, every county with one or more, the largest with over ten times the middle's", () => {
    const registers = nationRegisters({rows: 1_000_000, seed: 1, scale: wholeNation});
    const codes = registers.map(({county}) => county.code);
    expect(codes).toEqual(nationCounties(wholeNation).map(({code}) => code));
    expect(codes).toEqual([...codes].sort());
    const counts = registers.map(({count}) => count).sort((a, b) => a - b);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1_000_000);
    expect(counts[0]).toBeGreaterThan(0);
    expect(Number(counts.at(-1)) / Number(counts[1422])).toBeGreaterThan(10);
  });

  it("leaves out counties without any", () => {
    expect(nationRegisters({rows: 5, seed: 1, scale: smallNation}).length).toBeLessThan(6);
  });
});

describe("formatCountyFiles(options)", () => {
  const files = [...formatCountyFiles(options)];

  it("makes a file a county, named by its code, that together hold the nation's rows", () => {
    expect(files.map(({name}) => name)).toEqual(nationCounties(smallNation).map(({code}) => `${code}.csv`));
    const lines = files.flatMap(({text}) => text.split("\r\n").slice(1, -1));
    const whole = [...formatNationCsv(options)].join("");
    expect([...lines, ""]).toEqual(whole.split("\r\n").slice(1));
    expect(files.every(({text}) => text.startsWith(`\ufeff${nationHeaders.join(",")}\r\n`))).toBe(true);
  });

  it.each(files)("$name is read without a row refused or a parent lost", async ({name, text}) => {
    const county = nationCounties(smallNation).find(({code}) => name.startsWith(code));
    if (county === undefined) throw new RangeError(`no county: ${name}`);
    const workbook = await readWorkbook(new TextEncoder().encode(text), name, {encoding: null});
    const report = checkRegister(workbook, {
      ...optionsFor(workbook),
      region: {code: county.code, name: county.name},
      townships: county.townships.map(({code, label}) => ({code, zh: label.zh, en: label.en, target: null})),
    });
    const own = rows.filter((row) => row.county.code === county.code);
    expect(own.length).toBeGreaterThan(10);
    expect(report.refused).toBe(0);
    // What nobody filled in is the one thing to ask about.
    expect(report.findings.filter(({kind}) => kind !== "township-missing")).toEqual([]);
    expect(report.findings).toHaveLength(own.filter(({row}) => row.township === null).length);
    expect(report.register.entries.map((entry) => entry.name)).toEqual(own.map(({row}) => row.name));
    expect(report.register.entries.filter(({parent}) => parent !== null)).toHaveLength(
      own.filter(({row}) => row.parent !== null).length,
    );
  });
});
