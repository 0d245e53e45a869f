import {array, assert, constantFrom, integer, property, string} from "fast-check";
import {expect, it} from "vitest";
import {type Delimiter, parseRecords} from "../../../../src/dataset/import/text/parse-records.ts";

const parse = (text: string, width = 0, delimiter: Delimiter = ",") => [...parseRecords(text, delimiter, width)];
const fieldsOf = (text: string, width = 0, delimiter: Delimiter = ",") =>
  parse(text, width, delimiter).map(({fields}) => fields);

it.each(["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r"])("parseRecords(%j) parts rows by any line break", (text) => {
  expect(fieldsOf(text)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

it("parseRecords(text) keeps delimiters, line breaks and doubled quotes inside quotes", () => {
  expect(fieldsOf('"a,b","c\r\nd","e""f",""\n1')).toEqual([["a,b", "c\r\nd", 'e"f', ""], ["1"]]);
});

it("parseRecords(text) counts blank lines", () => {
  expect(parse("a\n\n\nb").map(({number, fields}) => [number, fields])).toEqual([
    [1, ["a"]],
    [2, [""]],
    [3, [""]],
    [4, ["b"]],
  ]);
});

it("parseRecords(text) has an empty field behind a delimiter that ends the text, and no record in none", () => {
  expect(fieldsOf("a,")).toEqual([["a", ""]]);
  expect(fieldsOf("")).toEqual([]);
});

it.each([
  [
    "a quote inside a field",
    '云上6"管件,企业\nb,c',
    [
      ['云上6"管件', "企业"],
      ["b", "c"],
    ],
    [],
  ],
  [
    "quotes around a part",
    '"近邻"物流,企业\nb,c',
    [
      ['"近邻"物流', "企业"],
      ["b", "c"],
    ],
    [[1, 0]],
  ],
  [
    "quotes not doubled",
    '"关爱"母婴"服务",企业\nb,c',
    [
      ['关爱"母婴"服务', "企业"],
      ["b", "c"],
    ],
    [[1, 0]],
  ],
  ["spaces behind the quotes", '"近邻"  ,企业', [["近邻", "企业"]], []],
  [
    "a quote never closed",
    '"近邻物流,企业\nb,c\nd,e',
    [
      ['"近邻物流', "企业"],
      ["b", "c"],
      ["d", "e"],
    ],
    [[1, 0]],
  ],
  [
    "the next quote opens another field",
    '"近邻,企业\nb,"c,d"',
    [
      ['"近邻', "企业"],
      ["b", "c,d"],
    ],
    [[1, 0]],
  ],
  [
    "the next quote stands inside a field",
    '"近邻,企业\n云上6"管件,c',
    [
      ['"近邻', "企业"],
      ['云上6"管件', "c"],
    ],
    [[1, 0]],
  ],
])("parseRecords(text) loses no row to %s", (_, text, fields, loose) => {
  const records = parse(text);
  expect(records.map((record) => record.fields)).toEqual(fields);
  expect(records.flatMap((record) => record.loose.map((column) => [record.number, column]))).toEqual(loose);
});

it("parseRecords(text, width) loses no row to two stray quotes that look like a pair", () => {
  const text = 'a,b,c,d,e,f\n"近邻,1,2,3,4,5\n管件6",1,2,3,4,5\nb,1,2,3,4,5';
  expect(fieldsOf(text, 6).map((fields) => fields.length)).toEqual([6, 6, 6, 6]);
});

it("parseRecords(text) ends a quote with line breaks that no cell could hold", () => {
  const text = `"a\n${"b,c\n".repeat(20_000)}"`;
  expect(parse(text).length).toBe(20_002);
});

/** What any right writer gives. */
const write = (table: readonly (readonly string[])[], delimiter: string, lineBreak: string) =>
  table
    .map((row) =>
      row
        .map((cell) => (/[",;\t\r\n]/.test(cell) || cell === "" ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .join(lineBreak);

const hardText = string({unit: constantFrom('"', ",", ";", "\t", "\n", "\r", " ", "a", "妇", "𠂇", "'", "=")});

it("parseRecords(text) reads back any table of up to 5 columns", () => {
  const tables = integer({min: 1, max: 5}).chain((width) =>
    array(array(hardText, {minLength: width, maxLength: width}), {minLength: 1}).map((table) => ({table, width})),
  );
  assert(
    property(
      tables,
      constantFrom<Delimiter[]>(",", ";", "\t"),
      constantFrom("\n", "\r\n", "\r"),
      ({table, width}, by, end) => {
        expect(fieldsOf(write(table, by, end), width, by)).toEqual(table);
      },
    ),
  );
});

it("parseRecords(text) reads back any table of 23 columns whose cells hold no rows of it", () => {
  const tables = array(array(string({unit: "grapheme"}), {minLength: 23, maxLength: 23}), {
    minLength: 1,
    maxLength: 20,
  });
  assert(
    property(tables, (table) => {
      expect(fieldsOf(write(table, ",", "\r\n"), 23)).toEqual(table);
    }),
  );
});
