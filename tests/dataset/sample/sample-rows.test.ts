import {describe, expect, it} from "vitest";
import {registerColumns} from "../../../src/dataset/register/register.ts";
import {sampleDay, sampleTownships} from "../../../src/dataset/sample/sample-county.ts";
import {type SampleRow, sampleRows} from "../../../src/dataset/sample/sample-rows.ts";
import {templateColumns} from "../../../src/dataset/sample/template-columns.ts";

const sample = [...sampleRows({rows: 80, seed: 1})];
const many = [...sampleRows({rows: 5000, seed: 7})];
const townshipNames = sampleTownships.flatMap(({label, code}) => [label.zh, code]);

/** Year, month and, where it is written, day. */
function numbersOf(date: SampleRow["elected"]): number[] {
  const text = String(date);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return (compact ? compact.slice(1) : (text.match(/\d+/g) ?? [])).map(Number);
}

/** The months from the sample's day to the end of a term, below 0 where it is over; `null` without a term. */
function monthsLeft({elected, due, term}: SampleRow): number | null {
  if (elected === null && due === null) return null;
  const [year = 0, month = 0, day = 28] = numbersOf(due ?? elected);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = numbersOf(sampleDay);
  const end = due === null ? year + Number(term ?? 5) : year;
  return (end - nowYear) * 12 + month - nowMonth + (day - nowDay) / 31;
}

/** Whether one letter changed, added or dropped makes one name of the other. */
function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return short.slice(long.length === short.length ? start + 1 : start) === long.slice(start + 1);
}

describe("sampleRows({rows, seed})", () => {
  it("makes the same rows of the same seed, others of another, and more that begin with the fewer", () => {
    expect([...sampleRows({rows: 80, seed: 1})]).toEqual(sample);
    expect([...sampleRows({rows: 200, seed: 1})].slice(0, 80)).toEqual(sample);
    expect([...sampleRows({rows: 80, seed: 2})]).not.toEqual(sample);
  });

  it.each([0, 1, 80, 81, 5000])("makes %i rows where %i are asked for", (rows) => {
    expect([...sampleRows({rows, seed: 3})]).toHaveLength(rows);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d rows", (rows) => {
    expect(() => [...sampleRows({rows, seed: 1})]).toThrow(`rows: ${rows}`);
  });

  it("gives every row a name of its own, however many, that says it is made up", () => {
    const names = many.map(({name}) => String(name));
    expect(new Set(names).size).toBe(5000);
    expect(names.filter((name) => !/示例|样例|虚构|演示/.test(name))).toEqual([]);
  });

  it("has no two names in the 80 that differ by one letter", () => {
    const names = sample.map(({name}) => String(name));
    const near = names.flatMap((a, at) => names.slice(at + 1).flatMap((b) => (isNearly(a, b) ? [[a, b]] : [])));
    expect(near).toEqual([]);
  });

  it("uses every column, and every word of those of few words that the template allows", () => {
    expect(registerColumns.filter((column) => sample.every((row) => row[column] === null))).toEqual([]);
    for (const column of ["form", "sector", "mode", "hostKind", "status", "party", "site", "station"] as const) {
      const words = templateColumns[column].allowed.split(" / ");
      const used = new Set(sample.map((row) => row[column]));
      expect([column, words.filter((word) => !used.has(word))]).toEqual([column, []]);
      expect([column, many.filter((row) => row[column] !== null && !words.includes(String(row[column])))]).toEqual([
        column,
        [],
      ]);
    }
  });

  it("knows every township it names; a chamber's is 外地", () => {
    for (const {township, hostKind} of many) {
      if (township === "外地") expect([null, "异地商会"]).toContain(hostKind);
      else expect(townshipNames).toContain(township);
    }
  });

  it("leaves two townships without a federation, and no other", () => {
    for (const rows of [sample, many]) {
      const used = new Set(rows.filter(({form}) => form === "妇联").map(({township}) => township));
      const without = sampleTownships.filter(({label, code}) => !used.has(label.zh) && !used.has(code));
      expect(without.map(({label}) => label.zh)).toEqual(["谷雨镇", "石笺乡"]);
    }
  });

  it("names as parents only rows that are there, of which none has a parent itself", () => {
    const heads = new Set(many.filter(({parent}) => parent === null).map(({name}) => name));
    expect(many.filter(({parent}) => parent !== null && !heads.has(parent))).toEqual([]);
    expect(sample.filter(({parent}) => parent !== null).length).toBeGreaterThan(20);
  });

  it("has terms that are over, end within 3, 6 and 12 months, later, and organisations without any", () => {
    const months = sample.map(monthsLeft);
    const between = (least: number, most: number) =>
      months.filter((left) => left !== null && left >= least && left < most).length;
    expect({
      over: between(-99, 0),
      in3: between(0, 3),
      in6: between(3, 6),
      in12: between(6, 12),
      later: between(12, 99),
      none: months.filter((left) => left === null).length,
    }).toMatchInlineSnapshot(`
      {
        "in12": 9,
        "in3": 5,
        "in6": 11,
        "later": 31,
        "none": 12,
        "over": 12,
      }
    `);
  });

  it("dates agree: elected not before founded nor after today, due a term later, overdue said where it is", () => {
    for (const row of many) {
      const {founded, elected, due, term, status} = row;
      if (elected === null) {
        expect([due, term]).toEqual([null, null]);
        continue;
      }
      const [year = 0, ...rest] = numbersOf(elected);
      if (due !== null) expect(numbersOf(due)).toEqual([year + Number(term ?? 5), ...rest]);
      if (founded !== null) {
        const [foundedYear = 0, ...foundedRest] = numbersOf(founded);
        expect(foundedRest).toEqual(rest);
        expect(foundedYear).toBeLessThanOrEqual(year);
      }
      const [month = 0] = rest;
      expect(year < 2026 || (year === 2026 && month < 11)).toBe(true);
      if (status === "届满待换届") expect(monthsLeft(row)).toBeLessThan(0);
    }
  });

  it("leaves counts blank where they are unknown, and never says 0 for it", () => {
    for (const column of ["organisations", "women", "executives"] as const) {
      expect(sample.filter((row) => row[column] === null).length).toBeGreaterThan(3);
      expect(many.filter((row) => row[column] === 0)).toEqual([]);
    }
  });

  it("gives telephones that ring nowhere and persons who are nobody", () => {
    expect(many.filter(({telephone}) => !/^100000\d{5}$/.test(String(telephone)))).toEqual([]);
    expect(many.filter(({contact}) => !/^.(?:示例|样例|范例|虚例|演例)$/.test(String(contact)))).toEqual([]);
  });
});
