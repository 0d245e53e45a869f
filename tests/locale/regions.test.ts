import {expect, it} from "vitest";
import {regionsMessages as en} from "../../src/locale/en/regions/regions-messages.ts";
import {regionsMessages as zh} from "../../src/locale/zh/regions/regions-messages.ts";
import {flattenMessages, placeholdersOf, withoutPlural} from "./flatten-messages.ts";

it("the sentences of regions and rows have the same keys and places in both languages", () => {
  const [flatZh, flatEn] = [flattenMessages(zh), flattenMessages(en)];
  expect(flatZh.size).toBeGreaterThan(20);
  const keysOf = (flat: ReadonlyMap<string, string>) => [...new Set([...flat.keys()].map(withoutPlural))].sort();
  expect(keysOf(flatEn)).toEqual(keysOf(flatZh));
  expect(placeholdersOf(flatEn)).toEqual(placeholdersOf(flatZh));
  expect([...flatEn].filter(([, words]) => /\p{Script=Han}/u.test(words))).toEqual([]);
});
