import * as v from "valibot";
import {checkSchema} from "../check-schema.ts";
import {DatasetError} from "../dataset-error.ts";
import type {Workbook} from "../import/workbook.ts";
import {checkUnrepeated, isRealDay, issueAt} from "../meaning/checks.ts";

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const text = v.strictObject({zh: words, en: words});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const township = v.strictObject({
  code: slug,
  label: text,
  kind: v.picklist(["subdistrict", "town", "township"]),
  target: v.pipe(
    v.nullable(count),
    v.description("How many organisations there should be (应建数); null where no target is given, never 0."),
  ),
});

/**
 * The shape of a register that is served beside the app: a spreadsheet with its county told.
 * What its cells mean is checked as that of any other spreadsheet.
 */
export const registerFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  kind: v.literal("register"),
  id: slug,
  version: words,
  title: text,
  region: v.strictObject({code: slug, name: text}),
  fictional: v.pipe(
    v.boolean(),
    v.description("Its contents are made up: said on every screen and on every file made of it."),
  ),
  day: v.pipe(v.string(), v.isoDate(), v.description("The day on which its terms are read.")),
  townships: v.pipe(v.array(township), v.minLength(1)),
  headers: v.pipe(
    v.array(words),
    v.minLength(1),
    v.description("The first row of the spreadsheet, the names of its columns: 名称, 组织形式, …"),
  ),
  rows: v.pipe(
    v.array(v.array(v.union([v.string(), v.number(), v.null()]))),
    v.description("The rows below, a cell a column, as a spreadsheet holds them; null is a blank cell."),
  ),
});

export type RegisterFile = v.InferOutput<typeof registerFileSchema>;

/**
 * A served register from a parsed JSON file; its cells are still to be read as those of a
 * spreadsheet are, the headers being row 1.
 *
 * @param value - What `JSON.parse` gave.
 * @param file - The file's name, for the error.
 * @throws {DatasetError} Of kind `schema` if the shape is wrong; of kind `meaning` if a
 *   township or a header is there twice, the day is none, or a row has more cells than there
 *   are headers.
 */
export function parseRegisterFile(value: unknown, file: string): RegisterFile {
  const register = checkSchema(registerFileSchema, value, file);
  const {day, townships, headers, rows} = register;
  const issues = [
    ...(isRealDay(day) ? [] : [issueAt("day", day, {code: "unreal-date"})]),
    ...checkUnrepeated(
      townships.map(({code}) => code),
      (at) => `townships[${at}].code`,
    ),
    ...checkUnrepeated(headers, (at) => `headers[${at}]`),
    ...rows.flatMap((cells, at) =>
      cells.length <= headers.length
        ? []
        : [
            issueAt(`rows[${at}]`, cells, {
              code: "expected",
              expected: `<= ${headers.length}`,
              received: String(cells.length),
            }),
          ],
    ),
  ];
  if (issues.length > 0) throw new DatasetError("meaning", file, issues);
  return register;
}

/** A register file's cells as a spreadsheet of one sheet, the headers in row 1. */
export function registerWorkbook({id, headers, rows}: RegisterFile): Workbook {
  return {
    file: `${id}.json`,
    format: "xlsx",
    text: null,
    sheets: [
      {
        name: "",
        isHidden: false,
        rows: [headers, ...rows].map((cells, place) => ({number: place + 1, cells, isHidden: false})),
        merges: [],
        looseQuotes: [],
      },
    ],
  };
}
