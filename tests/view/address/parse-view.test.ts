import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {forms, measures, orders} from "../../../src/coverage/count/custom-choice.ts";
import {byDimension, type Dimension, dimensions, noFilters} from "../../../src/coverage/filters.ts";
import {figureIds} from "../../../src/figures/figure-ids.ts";
import {formatView} from "../../../src/view/address/format-view.ts";
import {knownValues} from "../../../src/view/address/known-values.ts";
import {parseDatasetId, parseEarlierId, parseRelease, parseView} from "../../../src/view/address/parse-view.ts";
import {customKeys, filterKeys, listKeys, wallKeys} from "../../../src/view/address/query-keys.ts";
import {changeKinds, defaultView, type View} from "../../../src/view/view.ts";
import {defaultWall, slideIds} from "../../../src/view/wall-choice.ts";
import {nanan} from "../../coverage/nanan.ts";

const known = {...knownValues(nanan), region: "3505"};
const sortKeys = ["name", ...known.dimensions] as const;
const listColumns = [...known.dimensions, "organisation", "evidence"] as const;
const parse = (search: string) => parseView(search, known);
const view = (changes: Partial<View>): View => ({...defaultView, ...changes});

describe("parseView(search, known)", () => {
  it("takes the region that is shown, and names any other: the whole is shown then", () => {
    expect(parse("?region=3505").view.region).toBe("3505");
    expect(parse("?region=36")).toMatchObject({view: {region: null}, ignored: [{key: "region"}]});
    expect(parseView("?region=3505", knownValues(nanan)).view.region).toBeNull();
  });

  it("is the default view for an empty query", () => {
    expect(parse("")).toEqual({view: defaultView, ignored: []});
    expect(parse("?")).toEqual({view: defaultView, ignored: []});
  });

  it("reads several values in one filter and several filters, with or without the question mark", () => {
    const filters = {...noFilters, lever: ["parks-and-bases", "chambers"], mode: ["not-stated"]};
    expect(parse("?lever=parks-and-bases,chambers&mode=not-stated")).toEqual({view: view({filters}), ignored: []});
    expect(parse("lever=parks-and-bases,chambers&mode=not-stated").view.filters).toEqual(filters);
  });

  it("reads every filter by its word", () => {
    const {filters} = parse(
      "?lever=main-line&host=park&mode=led&township=350583117&kind=honour&platform=executive-growth&honour=national",
    ).view;
    expect(filters).toEqual({
      ...noFilters,
      lever: ["main-line"],
      hostKind: ["park"],
      mode: ["led"],
      township: ["350583117"],
      kind: ["honour"],
      platform: ["executive-growth"],
      level: ["national"],
    });
  });

  it("reads tables, sort order and dataset", () => {
    expect(parse("?data=xiamen-2024&table=by-lever,by-mode&sort=-township")).toEqual({
      view: view({
        dataset: "xiamen-2024",
        tables: ["by-lever", "by-mode"],
        sort: {by: "township", descending: true},
      }),
      ignored: [],
    });
    expect(parse("?sort=name").view.sort).toEqual({by: "name", descending: false});
  });

  it("reads the register to compare with, and names one that can be none", () => {
    expect(parse("?data=own-b&with=own-a")).toEqual({view: view({dataset: "own-b", earlier: "own-a"}), ignored: []});
    expect(parse("?with=../x")).toEqual({view: defaultView, ignored: [{key: "with", value: "../x"}]});
    expect(parseEarlierId("?data=own-b&with=own-a")).toBe("own-a");
    expect(parseEarlierId("?data=own-b&with=a_b")).toBeNull();
  });

  it("reads the release that a link names, and one to compare with; a path is no version", () => {
    expect(parse("?release=1.0.0&with=xiamen-2024%400.9.0")).toEqual({
      view: view({release: "1.0.0", earlier: "xiamen-2024@0.9.0"}),
      ignored: [],
    });
    expect(parse("?with=xiamen-2024@0.9.0").view.earlier).toBe("xiamen-2024@0.9.0");
    expect(parse("?release=../1&with=a@../1")).toEqual({
      view: defaultView,
      ignored: [
        {key: "release", value: "../1"},
        {key: "with", value: "a@../1"},
      ],
    });
    expect(parseRelease("?release=1.0.0")).toBe("1.0.0");
  });

  it("reads the kinds of change in their own order", () => {
    expect(parse("?change=gone,added,lost")).toEqual({
      view: view({changes: ["added", "gone"]}),
      ignored: [{key: "change", value: "lost"}],
    });
  });

  it("reads what the wall shows, and of a list in which nothing is known that it is empty", () => {
    const wall = {
      slides: ["headline", "by-lever", "townships"],
      seconds: 45,
      slide: "by-lever",
      theme: "dark",
    } as const;
    expect(parse("?show=headline,by-lever,townships&seconds=45&slide=by-lever&theme=dark")).toEqual({
      view: view({wall}),
      ignored: [],
    });
    expect(parse("?show=").view.wall.slides).toEqual([]);
    expect(parse("?show").view.wall.slides).toEqual([]);
    expect(parse("?show=magic")).toEqual({
      view: view({wall: {...defaultWall, slides: []}}),
      ignored: [{key: "show", value: "magic"}],
    });
    expect(parse("?show=headline,magic").view.wall.slides).toEqual(["headline"]);
  });

  it.each(["0", "4", "601", "1e9", "-5", "5.5", "soon", ""])("leaves a slide its usual seconds for %j", (seconds) => {
    expect(parse(`?seconds=${seconds}`)).toEqual({view: defaultView, ignored: [{key: "seconds", value: seconds}]});
  });

  it("reads an escaped comma as a comma", () => {
    expect(parse("?lever=chambers%2Cmain-line").view.filters.lever).toEqual(["chambers", "main-line"]);
  });

  it("joins repeated keys and takes a value once", () => {
    expect(parse("?lever=chambers&mode=led&lever=chambers,main-line&lever=chambers")).toEqual({
      view: view({filters: {...noFilters, lever: ["chambers", "main-line"], mode: ["led"]}}),
      ignored: [],
    });
  });

  it.each([
    ["a value outside its list", "lever=magic", {key: "lever", value: "magic"}],
    ["a value of another list", "lever=park", {key: "lever", value: "park"}],
    ["a key that is not one", "colour=red", {key: "colour", value: "red"}],
    ["a key without a value", "lever", {key: "lever", value: ""}],
    ["a value without a key", "=red", {key: "", value: "red"}],
    ["kind not stated, which cannot be", "kind=not-stated", {key: "kind", value: "not-stated"}],
    ["a figure that is not there", "table=pie", {key: "table", value: "pie"}],
    ["a column that is not there", "sort=president", {key: "sort", value: "president"}],
    ["a sort order with two signs", "sort=--name", {key: "sort", value: "--name"}],
    ["a dataset's name that is a path", "data=../secret", {key: "data", value: "../secret"}],
    ["a name that every object has, as a key", "__proto__=x", {key: "__proto__", value: "x"}],
    ["a name that every object has, as a value", "lever=constructor", {key: "lever", value: "constructor"}],
    ["a name that every object has, as a figure", "table=toString", {key: "table", value: "toString"}],
    ["a broken escape", "lever=%E0%A4%A", {key: "lever", value: "\uFFFD%A"}],
    ["a lone percent sign", "lever=%", {key: "lever", value: "%"}],
  ])("names %s in ignored, and the rest applies", (_, part, ignored) => {
    const filters = {...noFilters, mode: ["led"]};
    expect(parse(`?${part}&mode=led`)).toEqual({view: view({filters}), ignored: [ignored]});
  });

  it("takes what is known of a list and names what is not", () => {
    expect(parse("?lever=magic,chambers,,wand")).toEqual({
      view: view({filters: {...noFilters, lever: ["chambers"]}}),
      ignored: [
        {key: "lever", value: "magic"},
        {key: "lever", value: "wand"},
      ],
    });
  });

  it("takes the first of two datasets or sort orders, and names the second", () => {
    expect(parse("?data=a&data=b&sort=name,kind")).toEqual({
      view: view({dataset: "a", sort: {by: "name", descending: false}}),
      ignored: [
        {key: "data", value: "b"},
        {key: "sort", value: "kind"},
      ],
    });
  });

  it("reads the default dataset by its name as the default", () => {
    expect(parse("?data=nanan-2023")).toEqual({view: defaultView, ignored: []});
  });

  it("knows every figure and every option of the dataset, not stated too", () => {
    expect(parse(`?table=${figureIds.join(",")}`).view.tables).toEqual([...figureIds]);
    for (const key of Object.values(filterKeys).filter((one) => one !== "kind"))
      expect(parse(`?${key}=not-stated`).ignored).toEqual([]);
  });

  it("never throws, whatever the query; it shows nothing that is not known", () => {
    fc.assert(
      fc.property(queries(), (search) => {
        const {view: read, ignored} = parse(search);
        for (const dimension of dimensions)
          expect(known.options[dimension]).toEqual(expect.arrayContaining([...read.filters[dimension]]));
        expect(known.figures).toEqual(expect.arrayContaining([...read.tables]));
        expect(parse(formatView(read))).toEqual({view: read, ignored: []});
        expect(ignored.every(({key, value}) => typeof key === "string" && typeof value === "string")).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});

describe("formatView(view)", () => {
  it("is empty for the default view: defaults are left out", () => {
    expect(formatView(defaultView)).toBe("");
  });

  it("writes short readable words, in one order", () => {
    const filters = {...noFilters, mode: ["led", "joint"], lever: ["parks-and-bases"], hostKind: ["park"]};
    expect(formatView(view({filters, tables: ["by-lever"], sort: {by: "name", descending: false}, dataset: "b"}))).toBe(
      "?data=b&lever=parks-and-bases&host=park&mode=led,joint&table=by-lever&sort=name",
    );
    expect(formatView(view({sort: {by: "hostKind", descending: true}}))).toBe("?sort=-hostKind");
  });

  it("escapes what an address cannot hold", () => {
    const filters = {...noFilters, mode: ["a&b=c", "中 文"]};
    expect(formatView(view({filters}))).toBe("?mode=a%26b%3Dc,%E4%B8%AD%20%E6%96%87");
  });

  it("is read again as the same view, for any view", () => {
    fc.assert(
      fc.property(views(), (one) => {
        expect(parse(formatView(one))).toEqual({view: one, ignored: []});
      }),
      {numRuns: 500},
    );
  });
});

describe("parseDatasetId(search)", () => {
  it.each([
    ["", null],
    ["?lever=chambers", null],
    ["?data=xiamen-2024", "xiamen-2024"],
    ["?lever=x&data=xiamen-2024&mode=y", "xiamen-2024"],
    ["?data=", null],
    ["?data=../secret", null],
    ["?data=https://elsewhere.example/x", null],
    ["?data=UPPER", "upper"],
    ["?data=%E0%A4%A", null],
    ["?data=__proto__", null],
  ])("reads %j as %j", (search, id) => {
    expect(parseDatasetId(search)).toBe(id);
  });

  it("asks for the same dataset as the view, whatever the query", () => {
    fc.assert(
      fc.property(queries(), (search) => {
        const {dataset} = parse(search).view;
        expect(parseDatasetId(search) ?? "nanan-2023").toBe(dataset ?? "nanan-2023");
      }),
      {numRuns: 500},
    );
  });
});

/** Any text, most of it near to what an address holds, so that it gets past the first look. */
function queries(): fc.Arbitrary<string> {
  const keys = Object.values({...filterKeys, ...customKeys, ...listKeys, ...wallKeys});
  const key = fc.constantFrom(...keys, "data", "table", "sort", "in", "from", "__proto__", "constructor");
  const values = [...Object.values(known.options).flat(), ...known.figures, ...sortKeys];
  const value = fc.oneof(
    fc.constantFrom(
      ...values,
      ...forms,
      ...known.lists,
      "99",
      "100",
      "-name",
      "not-stated",
      "toString",
      "hasOwnProperty",
      "a-dataset",
      "nanan-2023",
    ),
    fc.constantFrom("%", "%E0%A4%A", "%zz", "%00", "+", "", "\uD800"),
    fc.string({unit: "binary"}),
  );
  const part = fc
    .tuple(key, fc.array(value, {maxLength: 4}), fc.constantFrom("=", "", "=="))
    .map(([name, list, sign]) => `${name}${sign}${list.join(",")}`);
  return fc.oneof(
    fc.string({unit: "binary"}),
    fc.array(part, {maxLength: 6}).map((parts) => `?${parts.join("&")}`),
  );
}

function views(): fc.Arbitrary<View> {
  const choice = (dimension: Dimension) => fc.shuffledSubarray([...known.options[dimension]]);
  return fc.record({
    dataset: fc.oneof(fc.constant(null), fc.constantFrom("a", "xiamen-2024", "0")),
    region: fc.constantFrom(null, "3505"),
    release: fc.constantFrom(null, "1.0.0", "2026-11_b"),
    earlier: fc.constantFrom(null, "own-a", "sample-register", "sample-register@0.9.0"),
    today: fc.constantFrom(null, "2026-11-29"),
    filters: fc.record(byDimension(choice)),
    tables: fc.shuffledSubarray([...figureIds]),
    sort: fc.oneof(fc.constant(null), fc.record({by: fc.constantFrom(...sortKeys), descending: fc.boolean()})),
    within: fc.constantFrom(null, ...known.metrics),
    custom: fc
      .record({
        rows: fc.constantFrom(...known.dimensions),
        split: fc.constantFrom(null, ...known.dimensions),
        form: fc.constantFrom(...forms),
        measure: fc.constantFrom(...measures),
        order: fc.constantFrom(...orders),
        top: fc.oneof(fc.constant(null), fc.integer({min: 1, max: 99})),
      })
      .map((own) => ({...own, split: own.split === own.rows ? null : own.split})),
    list: fc.record({
      typed: fc.string({unit: "binary"}).map((text) => new URLSearchParams({text}).get("text") ?? ""),
      columns: fc.shuffledSubarray([...listColumns]).map((some) => (some.length === 0 ? null : some)),
      group: fc.constantFrom(null, ...known.dimensions),
      open: fc.constantFrom(null, ...nanan.recordById.keys()),
    }),
    changes: fc.subarray([...changeKinds]),
    from: fc.constantFrom(null, ...known.lists),
    wall: fc.record({
      slides: fc.oneof(fc.constant(null), fc.shuffledSubarray([...slideIds])),
      seconds: fc.integer({min: 5, max: 600}),
      slide: fc.constantFrom(null, ...slideIds),
      theme: fc.constantFrom(null, "light", "dark"),
    }),
  });
}
