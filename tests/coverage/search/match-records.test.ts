import {describe, expect, it} from "vitest";
import type {ReadingsOf} from "../../../src/coverage/search/match-name.ts";
import {matchRecords, nameRecords} from "../../../src/coverage/search/match-records.ts";
import {base, buildCatalog, child, programme, silentOne} from "../build-catalog.ts";

const none: ReadingsOf = () => [];
const records = [programme, base, child, silentOne];

/** The ids found and by which other name, as "id" or "id: name". */
function found(typed: string, locale: "zh" | "en" = "zh", readingsOf = none): string[] {
  return matchRecords(nameRecords(records, locale, readingsOf), typed).map(({record, by}) =>
    by === null ? record.id : `${record.id}: ${by}`,
  );
}

describe("matchRecords(named, typed)", () => {
  it("keeps the list's order, whichever matches best", () => {
    expect(found("小厂")).toEqual(["programme", "child"]);
  });

  it("finds by the other language's name, an alias and the host's name, and says by which", () => {
    expect(found("east base")).toEqual(["base: East Base Federation"]);
    expect(found("东基地")).toEqual(["base: 东基地"]);
    expect(found("产业园")).toEqual(["base: 东区产业园"]);
    expect(found("East Base", "en")).toEqual(["base"]);
  });

  it("finds by pinyin once readings are known", () => {
    const readings: Record<string, string[]> = {某: ["mou"], 妇: ["fu"], 联: ["lian"]};
    expect(found("moufu")).toEqual([]);
    expect(found("moufu", "zh", (character) => readings[character] ?? [])).toEqual(["silent"]);
  });

  it("narrows nothing when nothing is typed, and finds nothing for what is nowhere", () => {
    expect(found("  ")).toEqual(["programme", "base", "child", "silent"]);
    expect(found("没有")).toEqual([]);
    expect(nameRecords(buildCatalog({records: []}).dataset.records, "zh", none)).toEqual([]);
  });
});
