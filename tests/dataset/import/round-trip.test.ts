import {array, assert, asyncProperty, constantFrom, integer, string} from "fast-check";
import {expect, it} from "vitest";
import {firstSheetOf, readBytes} from "./read-fixture.ts";

/** What any right writer gives. */
const write = (table: readonly (readonly string[])[]) =>
  table
    .map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","))
    .join("\r\n");

// Without what marks a text for Excel: it is taken off, and has its own test.
const cell = string({unit: constantFrom('"', ",", "\n", " ", "0", ".", "a", "妇", "𠂇", "<")});

it("readWorkbook(CSV) reads back any table of texts, its empty ones as null", async () => {
  const tables = integer({min: 2, max: 5}).chain((width) =>
    array(array(cell, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 20}),
  );
  await assert(
    asyncProperty(tables, async (table) => {
      const bytes = new TextEncoder().encode(write([["名称", ...(table[0]?.slice(1).map(() => "b") ?? [])], ...table]));
      const {rows, looseQuotes} = await firstSheetOf(readBytes(bytes));
      expect(rows.slice(1).map(({cells}) => cells)).toEqual(
        table.map((row) => row.map((text) => (text === "" ? null : text))),
      );
      expect(looseQuotes).toEqual([]);
    }),
  );
});
