import {describe, expect, it} from "vitest";
import {keyOfItem, mostSelected, parseSelection} from "../../../../src/pages/parts/pack/parse-selection.ts";

const item = {figure: "by-lever", title: "按抓手", address: "/?lever=chambers", narrowed: ""} as const;

describe("parseSelection(text)", () => {
  it("gives back what was kept, in its order", () => {
    const items = [
      item,
      {...item, figure: "by-mode"},
      {...item, address: "/framework/chambers", narrowed: "?lever=chambers"},
    ];
    expect(parseSelection(JSON.stringify(items))).toEqual(items);
  });

  it.each(["", "null", "{}", "[", "3", '"by-lever"', "[null, 1, [], {}]"])("is empty of %j", (text) => {
    expect(parseSelection(text)).toEqual([]);
  });

  it("leaves out what it does not understand, and keeps the rest", () => {
    const odd = [
      {...item, figure: "no-such-figure"},
      {...item, address: "https://elsewhere.example/"},
      {...item, address: "//elsewhere.example/"},
      {...item, address: "/\\elsewhere.example/"},
      {...item, address: `/?${"a".repeat(5000)}`},
      {...item, title: 3},
      {figure: "by-lever", title: "a", address: "/"},
    ];
    expect(parseSelection(JSON.stringify([...odd, item]))).toEqual([item]);
  });

  it("keeps a figure of one view once, whatever its page's language, and at most so many", () => {
    const english = {...item, address: "/en/?lever=chambers"};
    expect(parseSelection(JSON.stringify([item, english]))).toHaveLength(1);
    expect(keyOfItem({...item, address: "/en/about"})).toBe(keyOfItem({...item, address: "/about"}));
    expect(keyOfItem({...item, address: "/english"})).not.toBe(keyOfItem({...item, address: "/glish"}));
    const many = Array.from({length: 100}, (_, at) => ({...item, address: `/metrics/a${at}`}));
    expect(parseSelection(JSON.stringify(many))).toHaveLength(mostSelected);
  });
});
