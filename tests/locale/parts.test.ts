import {describe, expect, it} from "vitest";
import {embedMessages as embedEn} from "../../src/locale/en/parts/embed.ts";
import {offlineMessages as offlineEn} from "../../src/locale/en/parts/offline.ts";
import {restoreMessages as restoreEn} from "../../src/locale/en/parts/restore.ts";
import {wallMessages as wallEn} from "../../src/locale/en/parts/wall.ts";
import {embedMessages as embedZh} from "../../src/locale/zh/parts/embed.ts";
import {offlineMessages as offlineZh} from "../../src/locale/zh/parts/offline.ts";
import {restoreMessages as restoreZh} from "../../src/locale/zh/parts/restore.ts";
import {wallMessages as wallZh} from "../../src/locale/zh/parts/wall.ts";
import {readSources} from "../support/source/read-sources.ts";
import {flattenMessages, placeholdersOf} from "./flatten-messages.ts";

const text = readSources()
  .filter(({folder}) => folder !== "locale")
  .map((source) => source.text)
  .join("\n");
/** Keys that are put together: "embed.fault.${reason}". */
const composed = [...text.matchAll(/`((?:embed|offline|restore|wall)\.[\w.]*\$\{[^`]*)`/g)].map(
  ([, template = ""]) => new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
);

describe.each([
  ["embedding", embedZh, embedEn],
  ["reading without a network", offlineZh, offlineEn],
  ["a picture that is brought back", restoreZh, restoreEn],
  ["the wall", wallZh, wallEn],
])("the sentences of %s", (_, zh, en) => {
  const [flatZh, flatEn] = [flattenMessages(zh), flattenMessages(en)];
  // English tells one from many, Chinese doesn't.
  const keysOf = (flat: ReadonlyMap<string, string>) =>
    new Set([...flat.keys()].map((key) => key.replace(/_(?:zero|one|other)$/, "")));

  it("have the same keys and places in both languages, and no Chinese in the English ones", () => {
    expect(flatZh.size).toBeGreaterThan(20);
    expect(keysOf(flatEn)).toEqual(keysOf(flatZh));
    expect(placeholdersOf(flatEn)).toEqual(placeholdersOf(flatZh));
    expect([...flatEn].filter(([, words]) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });

  it("are each said somewhere", () => {
    const isSaid = (key: string) => text.includes(`"${key}"`) || composed.some((pattern) => pattern.test(key));
    expect([...keysOf(flatZh)].filter((key) => !isSaid(key))).toEqual([]);
  });
});
