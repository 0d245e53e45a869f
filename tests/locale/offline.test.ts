import {expect, it} from "vitest";
import {offlineMessages as en} from "../../src/locale/en/offline.ts";
import {offlineMessages as zh} from "../../src/locale/zh/offline.ts";
import {flattenMessages, placeholdersOf} from "./flatten-messages.ts";

it("the sentences of reading without a network have the same keys and places in both languages", () => {
  const [flatZh, flatEn] = [flattenMessages(zh), flattenMessages(en)];
  expect(flatZh.size).toBeGreaterThan(20);
  expect([...flatEn.keys()].sort()).toEqual([...flatZh.keys()].sort());
  expect(placeholdersOf(flatEn)).toEqual(placeholdersOf(flatZh));
  expect([...flatEn].filter(([, words]) => /\p{Script=Han}/u.test(words))).toEqual([]);
});
