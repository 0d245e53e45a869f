import {copyFileSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {joinPacked} from "../../src/dataset/packed/join-packed.ts";
import {publish} from "../../src/publish/publish.ts";
import {countNaively} from "./support/count-naively.ts";
import {hashOfTree, inputsOf, makeFolder, makeRegisters, publishOptions} from "./support/make-registers.ts";
import {readIndex, readRegion} from "./support/read-published.ts";

const silent = () => {};

describe("publish(options)", () => {
  it("writes a file of every region from the counties up, and an index that tells of each", async () => {
    const options = publishOptions(makeRegisters());
    const {report, made} = await publish(options, silent);
    expect(report).toMatchObject({counties: 12, rows: 600, regions: 22, leftOut: [], refusedRows: []});
    expect(made).toEqual({inputs: 12, regions: 10});
    const index = readIndex(options);
    expect(index).toMatchObject({id: "small-nation", root: "", fictional: true, day: "2026-11-01"});
    expect(index.regions.filter(({level}) => level === "county")).toHaveLength(12);
    expect(index.regions[0]).toMatchObject({code: "", name: "全国（虚构）", rows: 600, holds: "cells"});
    expect(index.regions[1]).toMatchObject({code: "55", level: "province", holds: "cells"});
    expect(index.regions.every(({name, code}) => name !== code)).toBe(true);
    expect(readdirSync(options.out)).toEqual(["small-nation", "small-nation.json"]);
    expect(readdirSync(join(options.out, "small-nation")).sort()).toEqual(index.regions.map(({file}) => file).sort());
    expect(index.regions.map(({file}) => readFileSync(join(options.out, "small-nation", file)).length)).toEqual(
      index.regions.map(({bytes}) => bytes),
    );
  });

  it.each([0, 60, 100, 1000])(
    "counts in every region what the rows of its counties say, one by one: cells above %i rows",
    async (cellsAbove) => {
      const options = publishOptions(makeRegisters(), {cellsAbove});
      await publish(options, silent);
      const {regions} = readIndex(options);
      const counties = regions.filter(({level}) => level === "county").map(({code}) => readRegion(options, code));
      const {id, title, file, day, fictional, region} = readRegion(options, "");
      const told = {id, title, file, day, fictional, region};
      for (const {code, holds, size, rows} of regions) {
        const within = counties.filter(({region}) => region.code.startsWith(code));
        const digits = holds === "cells" ? code.length + 2 : 9;
        const published = readRegion(options, code);
        expect(published.size).toBe(size);
        expect(published.rows === null).toBe(holds === "cells");
        expect(within.reduce((sum, county) => sum + county.size, 0)).toBe(rows);
        expect(countNaively(published, digits)).toEqual(countNaively(joinPacked(within, told), digits));
      }
    },
  );

  it("opens no engine where every region has few rows", async () => {
    const openEngine = () => Promise.reject(new Error("opened"));
    const options = publishOptions(makeRegisters(), {cellsAbove: 600, openEngine});
    expect((await publish(options, silent)).report.regions).toBe(22);
    expect(readRegion(options, "").rows).not.toBeNull();
  });

  it("tells cells by the region's children, without names, and says which dimensions are left out", async () => {
    const options = publishOptions(makeRegisters());
    await publish(options, silent);
    const nation = readRegion(options, "");
    expect(nation.rows).toBeNull();
    expect(nation.regions.map(({code}) => code.length)).toEqual([2, 2, 2]);
    expect(nation.dimensions.region.values).toEqual(nation.regions.map(({code}) => [code]));
    expect(nation.leftOut).toEqual(["party", "site", "station", "founded"]);
    expect(nation.columns).not.toContain("name");
    const {site, station} = nation.tallies ?? {};
    expect(nation.size).toBe(site?.yes.length);
    expect([site, station].every((tally) => (tally?.yes.reduce((sum, one) => sum + one, 0) ?? 0) > 0)).toBe(true);
    expect(readRegion(options, "55").regions.every(({code}) => /^55\d\d$/.test(code))).toBe(true);
  });

  it("has the contacts and telephone numbers of no row in any byte", async () => {
    const registers = makeRegisters();
    const texts = inputsOf(registers).map(({path}) => readFileSync(path, "utf8"));
    const persons = texts.flatMap((text) =>
      text
        .trim()
        .split("\r\n")
        .slice(1)
        .flatMap((line) => line.split(",").slice(-2))
        .filter((cell) => cell !== ""),
    );
    expect(persons.length).toBeGreaterThan(500);
    const {path} = inputsOf(registers)[0] ?? {path: ""};
    const marked = readFileSync(path, "utf8").replaceAll(/[^,\r\n]*,\d{11}(?=\r\n)/g, "联系标记甲,19912345678");
    expect(marked).toContain("联系标记甲,19912345678");
    writeFileSync(path, marked);
    const options = publishOptions(registers);
    await publish(options, silent);
    const telephones = new Set([...persons.filter((cell) => /^\d{11}$/.test(cell)), "19912345678", "联系标记甲"]);
    for (const folder of [options.out, options.work]) {
      for (const file of readdirSync(folder, {recursive: true, withFileTypes: true}).filter((one) => one.isFile())) {
        const bytes = readFileSync(join(file.parentPath, file.name));
        expect([...telephones].filter((text) => bytes.includes(text))).toEqual([]);
      }
    }
  });

  it("writes the same bytes again, and whatever the order of the registers", async () => {
    const registers = makeRegisters();
    const options = publishOptions(registers);
    await publish(options, silent);
    const first = hashOfTree(options.out);
    expect((await publish(options, silent)).made).toEqual({inputs: 0, regions: 0});
    expect(hashOfTree(options.out)).toBe(first);
    const other = publishOptions(registers, {inputs: inputsOf(registers).reverse()});
    await publish(other, silent);
    expect(hashOfTree(other.out)).toBe(first);
  });

  it("writes of a county that has changed its own file and those of the regions above it, no other", async () => {
    const registers = makeRegisters();
    const options = publishOptions(registers);
    await publish(options, silent);
    const before = readIndex(options);
    const {path, name} = inputsOf(registers)[4] ?? {path: "", name: ""};
    writeFileSync(path, readFileSync(path, "utf8").replace(/\r\n[^\r\n]+\r\n$/, "\r\n"));
    expect((await publish(options, silent)).made).toEqual({inputs: 1, regions: 3});
    const after = readIndex(options);
    const changed = after.regions.filter(({file}) => !before.regions.some((one) => one.file === file));
    const code = name.slice(0, 6);
    expect(changed.map((one) => one.code)).toEqual(["", code.slice(0, 2), code.slice(0, 4), code]);
    const fresh = publishOptions(registers);
    await publish(fresh, silent);
    expect(hashOfTree(options.out)).toBe(hashOfTree(fresh.out));
  });

  it("leaves a county out that fails its checks, says so, and publishes the others as if it weren't there", async () => {
    const registers = makeRegisters();
    const [broken, twice, empty] = inputsOf(registers);
    if (broken === undefined || twice === undefined || empty === undefined) throw new RangeError("no registers");
    const lines = readFileSync(broken.path, "utf8").split("\r\n");
    writeFileSync(
      broken.path,
      lines.map((line, at) => (at > 3 ? line.replace("妇联,妇联", "妇联,协会") : line)).join("\r\n"),
    );
    copyFileSync(twice.path, join(registers, "again.csv"));
    writeFileSync(empty.path, `${readFileSync(empty.path, "utf8").split("\r\n")[0]}\r\n`);
    writeFileSync(join(registers, "notes.csv"), "会议,地点\r\n周一,三楼\r\n");
    const options = publishOptions(registers);
    const {report} = await publish(options, silent);
    expect(report.leftOut.map(({file, county, reason, detail}) => [file, county, reason, detail])).toEqual([
      [broken.name, "550101", "too-many-refused", expect.stringMatching(/^\d+ of \d+$/)],
      [twice.name, twice.name.slice(0, 6), "county-twice", "also in again.csv"],
      [empty.name, null, "not-read", "no-rows"],
      ["again.csv", twice.name.slice(0, 6), "county-twice", `also in ${twice.name}`],
      ["notes.csv", null, "not-read", "no-known-column"],
    ]);
    expect(report.leftOut[0]?.rows[0]).toEqual({row: expect.any(Number), column: "form", kind: "form-unknown"});
    expect(JSON.parse(readFileSync(join(options.work, "report.json"), "utf8"))).toEqual(report);
    const without = makeFolder();
    for (const {path, name} of inputsOf(registers)) {
      if (!report.leftOut.some(({file}) => file === name)) copyFileSync(path, join(without, name));
    }
    const others = publishOptions(without);
    await publish(others, silent);
    expect(report.counties).toBe(9);
    expect(hashOfTree(options.out)).toBe(hashOfTree(others.out));
  });

  it("changes nothing of what is published if no county is taken", async () => {
    const registers = makeRegisters();
    const options = publishOptions(registers);
    await publish(options, silent);
    const before = hashOfTree(options.out);
    for (const {path} of inputsOf(registers)) writeFileSync(path, "会议,地点\r\n周一,三楼\r\n");
    await expect(publish(options, silent)).rejects.toThrow("no county: all 12 registers are left out");
    expect(hashOfTree(options.out)).toBe(before);
  });
});
