import {describe, expect, it} from "vitest";
import {messages as en} from "../../src/locale/en/messages.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";
import {readSources} from "../support/source/read-sources.ts";
import {flattenMessages, placeholdersOf, withoutPlural} from "./flatten-messages.ts";

const flatZh = flattenMessages(zh);
const flatEn = flattenMessages(en);
const keysOf = (flat: ReadonlyMap<string, string>) => [...new Set([...flat.keys()].map(withoutPlural))].sort();
const matching = (flat: ReadonlyMap<string, string>, pattern: RegExp) =>
  [...flat].filter(([, words]) => pattern.test(words));

describe("the messages", () => {
  it("have the same keys in both languages, plural forms aside", () => {
    expect(flatZh.size).toBeGreaterThan(200);
    expect(keysOf(flatEn)).toEqual(keysOf(flatZh));
  });

  it("leave the same things open under each key", () => {
    expect(placeholdersOf(flatEn)).toEqual(placeholdersOf(flatZh));
  });

  it("have the plural forms that their language asks for", () => {
    const forms = (flat: ReadonlyMap<string, string>, form: string) =>
      [...flat.keys()]
        .filter((key) => key.endsWith(`_${form}`))
        .map(withoutPlural)
        .sort();
    expect(forms(flatZh, "one")).toEqual([]);
    expect(forms(flatEn, "one")).toEqual(forms(flatEn, "other"));
    expect(forms(flatEn, "other")).toEqual(forms(flatZh, "other"));
    expect(forms(flatEn, "zero")).toEqual(forms(flatZh, "zero"));
  });

  it("say something each, without blanks around it", () => {
    for (const flat of [flatZh, flatEn])
      expect([...flat].filter(([, words]) => words === "" || words !== words.trim())).toEqual([]);
  });

  it("write a placeholder in two plain braces, and refer to no other message", () => {
    for (const flat of [flatZh, flatEn]) {
      expect(matching(flat, /\$t\(/)).toEqual([]);
      const around = new Map([...flat].map(([key, words]) => [key, words.replaceAll(/{{[a-zA-Z]+}}/g, "")]));
      expect(matching(around, /[{}]/)).toEqual([]);
    }
  });
});

describe("the English messages", () => {
  it("have no Chinese character but in the name of the other language", () => {
    expect(matching(flatEn, /\p{Script=Han}/u)).toEqual([["app.otherLanguage", "中文"]]);
  });

  it("have no Chinese punctuation", () => {
    expect(matching(flatEn, /[，。、：；（）？！《》【】]/)).toEqual([]);
  });
});

describe("the Chinese messages", () => {
  it("have no half-width , : ; ( ) ? ! beside a Chinese character or a value", () => {
    expect(matching(flatZh, /(?:\p{Script=Han}|\}\})[,:;()?!]|[,:;()?!](?:\p{Script=Han}|\{\{)/u)).toEqual([]);
  });

  it("have no straight quotes", () => {
    expect(matching(flatZh, /["']/)).toEqual([]);
  });

  it("end as their English does: a sentence with a full stop, a label without", () => {
    const ends = (flat: ReadonlyMap<string, string>, stop: RegExp) =>
      new Set(matching(flat, stop).map(([key]) => withoutPlural(key)));
    const zhStops = ends(flatZh, /[。？！：…]$/);
    const enStops = ends(flatEn, /[.?!:…]$/);
    expect([...zhStops].filter((key) => !enStops.has(key))).toEqual([]);
    expect([...enStops].filter((key) => !zhStops.has(key))).toEqual([]);
  });
});

describe("every message", () => {
  it("is said somewhere", () => {
    const text = readSources()
      .filter(({folder}) => folder !== "locale")
      .map((source) => source.text)
      .join("\n");
    const written = new Set([...text.matchAll(/"([a-z]\w*(?:\.[\w-]+)+)"/gi)].map(([, key]) => key));
    const composed = [...text.matchAll(/`([a-z]\w*\.[\w.-]*\$\{[^`]*)`/gi)].map(
      ([, template = ""]) => new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
    );
    const isSaid = (key: string) => written.has(key) || composed.some((pattern) => pattern.test(key));
    expect(keysOf(flatZh).filter((key) => !isSaid(key))).toEqual([]);
  });
});
