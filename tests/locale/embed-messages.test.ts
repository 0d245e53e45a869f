import {expect, it} from "vitest";
import {embedMessages as en} from "../../src/locale/en/embed.ts";
import {embedMessages as zh} from "../../src/locale/zh/embed.ts";
import {readSources} from "../support/source/read-sources.ts";
import {flattenMessages, placeholdersOf} from "./flatten-messages.ts";

it("the words of embedding leave the same things open in both languages", () => {
  expect(placeholdersOf(flattenMessages(en))).toEqual(placeholdersOf(flattenMessages(zh)));
});

it("each of them is said somewhere", () => {
  const text = readSources()
    .filter(({folder}) => folder !== "locale")
    .map((source) => source.text)
    .join("\n");
  const composed = [...text.matchAll(/`(embed\.[\w.]*\$\{[^`]*)`/g)].map(
    ([, template = ""]) => new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
  );
  const isSaid = (key: string) => text.includes(`"${key}"`) || composed.some((pattern) => pattern.test(key));
  const unsaid = [...flattenMessages(zh).keys()].filter((key) => !isSaid(key));
  expect(unsaid).toEqual([]);
});
