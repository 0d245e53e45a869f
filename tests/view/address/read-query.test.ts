import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {knownValues} from "../../../src/view/address/known-values.ts";
import {parseView} from "../../../src/view/address/parse-view.ts";
import {queryKeys} from "../../../src/view/address/query-keys.ts";
import {mendParts, readQuery, withoutAdded} from "../../../src/view/address/read-query.ts";
import {nanan} from "../../coverage/nanan.ts";

const parse = (search: string) => parseView(search, knownValues(nanan));
const lever = ["lever", "parks-and-bases"];
const host = ["host", "enterprise"];

describe("readQuery(search)", () => {
  it.each([
    ["as it is written", "?lever=parks-and-bases&host=enterprise", [lever, host]],
    ["with an escaped ampersand", "?lever=parks-and-bases&amp;host=enterprise", [lever, host]],
    ["with an ampersand escaped twice", "?lever=parks-and-bases&amp;amp;host=enterprise", [lever, host]],
    ["with half an escape encoded", "?lever=parks-and-bases&amp%3Bhost=enterprise", [lever, host]],
    ["with an ampersand by its number", "?lever=parks-and-bases&#38;host=enterprise", [lever, host]],
    ["with an encoded ampersand", "?lever=parks-and-bases%26host%3Denterprise", [lever, host]],
    ["with an encoded escape", "?lever=parks-and-bases%26amp%3Bhost=enterprise", [lever, host]],
    ["with a semicolon", "?lever=parks-and-bases;host=enterprise", [lever, host]],
    ["with a wide ampersand", "?lever=parks-and-bases＆host=enterprise", [lever, host]],
    [
      "that is a link put into the search",
      `?q=${encodeURIComponent("https://example.org/explore?lever=parks-and-bases&host=enterprise")}`,
      [lever, host],
    ],
    [
      "that searches for a link of another site",
      "?q=https://example.org/?a=b",
      [
        ["q", "https://example.org/"],
        ["a", "b"],
      ],
    ],
    ["with a second question mark", "?lever=parks-and-bases?host=enterprise", [lever, host]],
    ["encoded as a whole", "?lever%3Dparks-and-bases%26host%3Denterprise", [lever, host]],
    ["with blanks as plus signs", "?q=a+b", [["q", "a b"]]],
    ["with Chinese as it is", "?q=霞美", [["q", "霞美"]]],
    ["encoded twice", "?q=%25E9%259C%259E%25E7%25BE%258E", [["q", "霞美"]]],
    ["in GBK, as old programs write it", "?q=%CF%BC%C3%C0", [["q", "霞美"]]],
    ["with a plain per cent sign", "?q=100%25", [["q", "100%"]]],
    ["cut off within a character", "?q=%E9%9C%9E%E7%BE", [["q", "霞\uFFFD"]]],
    ["cut off within an escape", "?q=%E9%9C%9E%E7%B", [["q", "霞\uFFFD%B"]]],
    ["broken in any encoding", "?q=%FF%FF%", [["q", "\uFFFD\uFFFD%"]]],
    ["with an old key of ours", "?from=metrics/sites", [["list", "metrics/sites"]]],
    ["with a value that holds a sign of equality", "?q=a=b", [["q", "a=b"]]],
    ["empty", "?", []],
  ])("reads a query %s", (_, search, parts) => {
    expect(readQuery(search)).toEqual(parts);
  });

  it.each([
    "from=singlemessage&isappinstalled=0",
    "from=timeline&scene=1&clicktime=1700000000&enterid=1700000000&sessionid=0",
    "nsukey=a%2Bb&sharer_shareinfo=c&sharer_shareinfo_first=c&srcid=1",
    "utm_source=a&utm_medium=b&UTM_Campaign=c&fbclid=d&gclid=e&msclkid=f",
    "wx_header=1&wechat_redirect=1&spm=a.b&_t=1",
    "bd_vid=1&hmsr=a&tdsourcetag=s_pctim_aiomsg",
  ])("leaves out what others added: %s", (added) => {
    expect(readQuery(`?${added}&lever=parks-and-bases`)).toEqual([lever]);
    expect(withoutAdded(`?lever=parks-and-bases&${added}`)).toBe("?lever=parks-and-bases");
    expect(withoutAdded(`?${added}`)).toBe("");
  });

  it("takes no key of ours for another's", () => {
    for (const key of queryKeys) expect(readQuery(`?${key}=x`)).toEqual([[key, "x"]]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({unit: "binary"}), (search) => Array.isArray(readQuery(search))));
  });
});

describe("mendParts(location)", () => {
  it.each([
    ["/explore", "?lever=chambers&", "#38;host=park", "/explore?lever=chambers&&host=park"],
    ["/explore", "?lever=chambers&", "#038;host=park#own", "/explore?lever=chambers&&host=park#own"],
    ["/explore%3Flever=chambers", "", "", "/explore?lever=chambers"],
    ["/%3flever%3Dchambers%26host%3Dpark", "", "#own", "/?lever=chambers&host=park#own"],
    ["/en/about", "?a", "#sources", "/en/about?a#sources"],
    ["/", "", "", "/"],
  ])("mends %s%s%s", (pathname, search, hash, mended) => {
    expect(mendParts({pathname, search, hash})).toBe(mended);
  });
});

describe("withoutAdded(search)", () => {
  it("leaves all else as it is written", () => {
    for (const search of ["", "?", "?lever=%E0%A4%A&&x", "?q=a+b&amp;x"]) expect(withoutAdded(search)).toBe(search);
  });
});

describe("a value that punctuation was glued to, or letters were changed in", () => {
  it.each([
    "parks-and-bases。",
    "parks-and-bases，",
    "parks-and-bases%E3%80%82",
    "parks-and-bases).",
    "“parks-and-bases”",
    "%3Cparks-and-bases%3E",
    "Parks-and-Bases",
    "parks-and-%0Abases",
    "parks%252Dand%252Dbases",
    "parks-and-bases,",
    "%E2%80%8Bparks-and-bases",
  ])("is read: %s", (written) => {
    const {view, ignored} = parse(`?lever=${written}&mode=led`);
    expect(view.filters.lever).toEqual(["parks-and-bases"]);
    expect(view.filters.mode).toEqual(["led"]);
    expect(ignored).toEqual([]);
  });

  it("is named as it was written where mending makes nothing known of it", () => {
    expect(parse("?lever=magic。").ignored).toEqual([{key: "lever", value: "magic。"}]);
  });
});
