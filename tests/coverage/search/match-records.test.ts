import {describe, expect, it} from "vitest";
import {type Chinese, unreadChinese} from "../../../src/coverage/search/match-name.ts";
import {matchRecords, nameRecords} from "../../../src/coverage/search/match-records.ts";
import {base, buildCatalog, child, programme, silentOne} from "../build-catalog.ts";

const records = [programme, base, child, silentOne];

/** The ids found and by which other name, as "id" or "id: name". */
function found(typed: string, locale: "zh" | "en" = "zh", chinese = unreadChinese): string[] {
  return matchRecords(nameRecords(records, locale, chinese), typed, chinese).map(({record, by}) =>
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
    const readingsOf: Chinese["readingsOf"] = (text) => text.split("").map((character) => readings[character] ?? []);
    expect(found("moufu", "zh", {...unreadChinese, readingsOf})).toEqual(["silent"]);
  });

  it("finds by traditional characters once their simplified ones are known", () => {
    const simplify = (character: string) => (character === "廠" ? "厂" : character);
    expect(found("小廠")).toEqual([]);
    expect(found("小廠", "zh", {...unreadChinese, simplify})).toEqual(["programme", "child"]);
  });

  it("narrows nothing when nothing is typed, and finds nothing for what is nowhere", () => {
    expect(found("  ")).toEqual(["programme", "base", "child", "silent"]);
    expect(found("没有")).toEqual([]);
    expect(nameRecords(buildCatalog({records: []}).dataset.records, "zh", unreadChinese)).toEqual([]);
  });
});
