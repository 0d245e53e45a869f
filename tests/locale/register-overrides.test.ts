import {expect, it} from "vitest";
import {messages as en} from "../../src/locale/en/messages.ts";
import {registerOverrides as enOverrides} from "../../src/locale/en/register-overrides.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";
import {registerOverrides as zhOverrides} from "../../src/locale/zh/register-overrides.ts";

type Group = {readonly [key: string]: string | Group};

function pathsOf(group: Group, before = ""): string[] {
  return Object.entries(group).flatMap(([key, words]) =>
    typeof words === "string" ? [`${before}${key}`] : pathsOf(words, `${before}${key}.`),
  );
}

it.each([
  ["zh", zhOverrides, zh],
  ["en", enOverrides, en],
])("what is said otherwise of a register is under a key of the report's sentences (%s)", (_, overrides, messages) => {
  const known = pathsOf(messages);
  expect(pathsOf(overrides).filter((path) => !known.includes(path))).toEqual([]);
});

it("a register's sentences override the same ones in both languages, plurals aside", () => {
  const bare = (overrides: Group) =>
    new Set(pathsOf(overrides).map((path) => path.replace(/_(?:zero|one|other)$/, "")));
  expect(bare(enOverrides)).toEqual(bare(zhOverrides));
});
