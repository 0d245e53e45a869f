import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isCutOff, parseJson} from "../../src/dataset/fetch-json.ts";
import {refusalOf} from "./refusal-of.ts";

const reasonOf = (text: string) => refusalOf(() => parseJson(text, "a.json")).issues[0]?.reason.code;

describe("parseJson(text, file)", () => {
  it("returns the value", () => {
    expect(parseJson('{"a": [1, null]}', "a.json")).toEqual({a: [1, null]});
  });

  it("refuses words as not-json, with the words", () => {
    const error = refusalOf(() => parseJson("hello", "a.json"));
    expect(error.kind).toBe("not-json");
    expect(error.issues[0]).toMatchObject({path: "", value: '"hello"', reason: {code: "not-json"}});
  });

  it("tells a web page from other faults", () => {
    expect(reasonOf("\n<!doctype html><title>Jinlin</title>")).toBe("page-instead");
  });

  it("tells a file that ends too early from other faults", () => {
    expect(reasonOf("")).toBe("cut-off");
    expect(reasonOf('{"a": [1, 2')).toBe("cut-off");
    expect(reasonOf('{"a": "b\\"')).toBe("cut-off");
    expect(reasonOf('{"a": 1}}')).toBe("not-json");
    expect(reasonOf('{"a": 1,}')).toBe("not-json");
  });
});

describe("isCutOff(text)", () => {
  it("holds of an object's text cut anywhere after its beginning, and not of the whole", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        expect(isCutOff(text)).toBe(false);
        expect(isCutOff(text.slice(0, 1 + (at % (text.length - 1))))).toBe(true);
      }),
    );
  });
});
