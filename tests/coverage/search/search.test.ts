import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {unreadChinese} from "../../../src/coverage/search/match-name.ts";
import {indexSearch, type SearchEntry, search, searchEntriesOf} from "../../../src/coverage/search/search.ts";
import {chinese} from "../../../src/pages/parts/search/search-readings.ts";
import {buildCatalog} from "../build-catalog.ts";
import {nanan} from "../nanan.ts";

const index = indexSearch(searchEntriesOf(nanan, "zh"), chinese);
const found = (typed: string) => search(index, typed, chinese).flatMap(({hits}) => hits.map(({entry}) => entry.id));
/** What was found, by the first name, with its marked parts in brackets. */
const marked = (typed: string) =>
  search(index, typed, chinese).flatMap(({hits}) =>
    hits.map(({entry, name, parts}) => parts.map(([from, to]) => entry.names[name]?.slice(from, to)).join(" ")),
  );

const things: SearchEntry[] = [
  {id: "part", group: "record", names: ["Old sites"]},
  {id: "whole", group: "record", names: ["Sites"]},
  {id: "prefix", group: "record", names: ["Sites of old"]},
  {id: "slip", group: "record", names: ["Sines"]},
  {id: "bank", group: "node", names: ["农商行"]},
  {id: "site", group: "page", names: ["阵地", "Sites"]},
];
const foundHere = (typed: string) =>
  search(indexSearch(things, chinese), typed, chinese).map(({group, hits}) => [group, hits.map(({entry}) => entry.id)]);

describe("search(index, typed, chinese)", () => {
  it("puts the whole name first, then a beginning, a part, a slip; and the best group first", () => {
    expect(foundHere("sites")).toEqual([
      ["page", ["site"]],
      ["record", ["whole", "prefix", "part", "slip"]],
    ]);
    expect(foundHere("nsh")).toEqual([["node", ["bank"]]]);
  });

  it.each([
    ["the whole of a name", "阳光中科", ["yangguang-zhongke"]],
    ["initials", "ygzk", ["yangguang-zhongke"]],
    ["initials of a name's beginning", "xmpq", ["xiamei-base", "xiamei-work-station"]],
    ["initials within a name", "hxyq", ["haixi-park"]],
    ["full pinyin", "teyitong", ["teyitong-electronics"]],
    ["pinyin left half-way", "shuinuanch", ["china-plumbing-city", "luncang-work-station"]],
    ["pinyin with blanks", "te yi tong", ["teyitong-electronics"]],
    ["pinyin with tones", "tè yì tōng", ["teyitong-electronics"]],
    ["ü as v", "nvqiyejia", ["women-entrepreneurs-association", "members-women-entrepreneurs"]],
    ["ü as u", "nuqiyejia", ["women-entrepreneurs-association", "members-women-entrepreneurs"]],
    ["ü as ü", "nüqiyejia", ["women-entrepreneurs-association", "members-women-entrepreneurs"]],
    ["an English name", "haixi park", ["haixi-park"]],
    ["words in any order", "federation yangguang", ["yangguang-zhongke"]],
    ["Chinese and pinyin in one", "阳光zhong", ["yangguang-zhongke"]],
    ["an alias", "Hongyi Group", ["hongyi-stone"]],
  ])("finds by %s", (_, typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it("finds by the reading that a character has in its word, and by no other", () => {
    expect(foundHere("nongshanghang")).toEqual([["node", ["bank"]]]);
    expect(foundHere("nongshangxing")).toEqual([]);
    expect(found("changsha")).toEqual(["changsha-nanan-chamber"]);
    expect(found("lefeng")).toEqual(["350583110"]);
    expect(found("yuefeng")).toEqual([]);
    expect(found("jiudu")).toEqual(["350583109"]);
    expect(found("hangye").length).toBe(2);
    expect(found("xingye")).toEqual([]);
  });

  it("finds by traditional characters and full-width letters as by plain ones", () => {
    expect(found("霞美鎮")).toEqual(found("霞美镇"));
    expect(found("霞美鎮")).toEqual(["350583117"]);
    expect(found("泉州芯穀")).toEqual(found("泉州芯谷"));
    expect(found("羅東")).toEqual(found("罗东"));
    expect(found("ｘｉａｍｅｉ")).toEqual(found("xiamei"));
    expect(found("XIAMEI  ")).toEqual(found("xiamei"));
  });

  it("finds a metric by its reported number, and the evidence of a paragraph by that", () => {
    expect(found("80")).toEqual(["three-new-federations"]);
    expect(found("P8")[0]).toBe("cwn-2023-11-29.P8");
    expect(found("p13")).toEqual(["cwn-2023-11-29.P13"]);
  });

  it("finds Nan'an by 南安, nanan, nan an and Nan'an alike", () => {
    for (const typed of ["南安", "nanan", "nan an", "Nan'an", "NANAN"])
      expect(found(typed)).toContain("nanan-federation");
  });

  it.each(["xiamai", "xaimei", "xamei", "xiammei", "siamei"])("forgives a slip: %j finds 霞美", (typed) => {
    expect(found(typed).slice(0, 3).sort()).toEqual([
      "meituan-xiamei-micro-home",
      "xiamei-base",
      "xiamei-work-station",
    ]);
  });

  it("forgives no slip in fewer than four letters, nor two", () => {
    expect(found("xmq")).toEqual([]);
    expect(found("xoomei")).toEqual([]);
  });

  it("takes one or two Latin letters for the beginning of a word", () => {
    expect(foundHere("ld")).toEqual([]);
    expect(foundHere("ol")).toEqual([["record", ["prefix", "part"].reverse()]]);
  });

  it("marks what was found: as written, and where the sound stands", () => {
    expect(marked("阳光中")).toEqual(["阳光中"]);
    expect(marked("ygz")).toEqual(["阳光中"]);
    expect(marked("federation yangguang")).toEqual(["Federation Yangguang"]);
  });

  it("finds nothing for nothing typed, and reads no pattern into what is", () => {
    for (const typed of ["", "  \t", ".*", "(", "拖拉机"]) expect(search(index, typed, chinese)).toEqual([]);
  });

  it("finds by what is written while no reading is known", () => {
    const plain = indexSearch(searchEntriesOf(nanan, "zh"), unreadChinese);
    const ids = (typed: string) =>
      search(plain, typed, unreadChinese).flatMap(({hits}) => hits.map(({entry}) => entry.id));
    expect(ids("阳光中科")).toEqual(["yangguang-zhongke"]);
    expect(ids("yangguang")).toEqual(["yangguang-zhongke"]);
    expect(ids("ygzk")).toEqual([]);
  });

  it("takes any text whatever", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (typed) => Array.isArray(search(index, typed, chinese))),
      {numRuns: 200},
    );
    expect(() => search(index, "xia".repeat(20_000), chinese)).not.toThrow();
  });

  const named = fc
    .constantFrom(...searchEntriesOf(nanan, "zh"))
    .chain((entry) => fc.record({entry: fc.constant(entry), name: fc.constantFrom(...entry.names)}));

  it("finds everything by every beginning of each of its names", () => {
    fc.assert(
      fc.property(named, fc.nat(), ({entry, name}, length) => {
        const letters = [...name];
        const beginning = letters.slice(0, 1 + (length % letters.length)).join("");
        if (/[\p{L}\p{N}]/u.test(beginning)) expect(found(beginning)).toContain(entry.id);
      }),
    );
  });

  const spelled = named.map(({entry, name}) => {
    const han = [...name].filter((letter) => /\p{Script=Han}/u.test(letter));
    const starts = [...name].findIndex((letter) => /\p{Script=Han}/u.test(letter));
    const run =
      [...name]
        .slice(starts)
        .join("")
        .split(/[^\p{Script=Han}]/u)[0] ?? "";
    return {
      entry,
      pinyin: han.length === 0 ? "" : [...run].map((_, index) => chinese.readingsOf(run)[index]?.at(-1)).join(""),
    };
  });

  it("finds everything by every beginning of its pinyin", () => {
    fc.assert(
      fc.property(spelled, fc.nat(), ({entry, pinyin}, length) => {
        if (pinyin === "") return;
        expect(found(pinyin.slice(0, 1 + (length % pinyin.length)))).toContain(entry.id);
      }),
    );
  });

  it("finds everything by its pinyin with any one letter left out, from five letters", () => {
    fc.assert(
      fc.property(spelled, fc.nat(), ({entry, pinyin}, place) => {
        if (pinyin.length < 5) return;
        const at = place % pinyin.length;
        expect(found(pinyin.slice(0, at) + pinyin.slice(at + 1))).toContain(entry.id);
      }),
    );
  });
});

describe("searchEntriesOf(catalog, locale)", () => {
  it("lists records, metrics, nodes and townships, the name in the reader's language first", () => {
    const entries = searchEntriesOf(buildCatalog(), "en");
    expect(entries.filter(({id}) => ["base", "federations", "parks", "t1"].includes(id))).toEqual([
      {id: "base", group: "record", names: ["East Base Federation", "东区妇联", "东基地", "East Estate", "东区产业园"]},
      {id: "federations", group: "metric", names: expect.any(Array)},
      {id: "parks", group: "node", names: ["Parks", "园区"]},
      {id: "t1", group: "township", names: ["East Town", "东镇"]},
    ]);
    expect(searchEntriesOf(buildCatalog(), "zh")[0]?.names[0]).toBe("东区妇联");
  });
});
