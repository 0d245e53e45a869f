import {describe, expect, it} from "vitest";
import {messages as en} from "../../src/locale/en/messages.ts";
import {partOverrides as enParts} from "../../src/locale/en/regions/part-overrides.ts";
import {loadTranslator} from "../../src/locale/load-translator.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";
import {partOverrides as zhParts} from "../../src/locale/zh/regions/part-overrides.ts";
import {flattenMessages, withoutPlural} from "./flatten-messages.ts";

describe.each(["province", "prefecture", "county"] as const)("what is said otherwise where parts are %ss", (parts) => {
  it("is under keys of the report's sentences, the same in both languages", () => {
    const keysOf = (words: Parameters<typeof flattenMessages>[0]) =>
      [...flattenMessages(words).keys()].map(withoutPlural);
    expect(keysOf(zhParts(parts)).filter((key) => !keysOf(zh).includes(key))).toEqual([]);
    expect(keysOf(enParts(parts)).filter((key) => !keysOf(en).includes(key))).toEqual([]);
    expect([...new Set(keysOf(enParts(parts)))].sort()).toEqual([...new Set(keysOf(zhParts(parts)))].sort());
  });
});

it("names the parts of a nation, a province and a prefecture", async () => {
  const names = await Promise.all(
    (["province", "prefecture", "county", "register"] as const).map(async (wording) => {
      return (await loadTranslator("zh", wording))("figures.dimension.township");
    }),
  );
  expect(names).toEqual(["省份", "地市", "区县", "乡镇（街道）"]);
});
