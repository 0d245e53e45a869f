import * as v from "valibot";
import {checkSchema} from "../check-schema.ts";
import {DatasetError, type DatasetIssue} from "../dataset-error.ts";
import {checkUnrepeated, isRealDay, issueAt} from "../meaning/checks.ts";
import {levelOfRegion, regionLevels, regionPath} from "./region-code.ts";

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const code = v.pipe(
  v.string(),
  v.regex(/^(?:\d{2}){0,3}$/, "0, 2, 4 or 6 digits"),
  v.description('Two digits a level, as in GB/T 2260; that of the nation is "".'),
);

const region = v.strictObject({
  code,
  name: words,
  en: v.optional(words),
  level: v.picklist(regionLevels),
  rows: v.pipe(count, v.description("How many organisations it has.")),
  holds: v.pipe(
    v.picklist(["rows", "cells"]),
    v.description("Its file has every organisation, or those that are alike taken together, without their names."),
  ),
  size: v.pipe(count, v.description("How many rows or cells its file has.")),
  file: v.pipe(
    v.string(),
    v.regex(/^[0-9a-z]+(?:[.-][0-9a-z]+)*$/, "a file's name"),
    v.description("In the folder that is called as the id, beside this file. Another content has another name."),
  ),
  bytes: v.pipe(count, v.description("How large that file is.")),
});

/** The shape of what is published of many counties: every region's file, from the counties' up. */
export const regionsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  kind: v.literal("regions"),
  id: slug,
  version: words,
  title: v.strictObject({zh: words, en: words}),
  day: v.pipe(v.string(), v.isoDate(), v.description("The day on which its terms are read.")),
  fictional: v.pipe(
    v.boolean(),
    v.description("Its contents are made up: said on every screen and on every file made of it."),
  ),
  root: v.pipe(code, v.description("The region in which all others lie.")),
  regions: v.pipe(v.array(region), v.minLength(1)),
});

export type RegionsFile = v.InferOutput<typeof regionsFileSchema>;
export type ServedRegion = RegionsFile["regions"][number];

/**
 * The list of published regions from a parsed JSON file.
 *
 * @param value - What `JSON.parse` gave.
 * @param file - The file's name, for the error.
 * @throws {DatasetError} Of kind `schema` if the shape is wrong; of kind `meaning` if a region
 *   is there twice, is of another level than its code says, lies outside the root, or lies in
 *   one that is missing, or if the day is none.
 */
export function parseRegionsFile(value: unknown, file: string): RegionsFile {
  const served = checkSchema(regionsFileSchema, value, file);
  const {day, root, regions} = served;
  const known = new Set(regions.map((one) => one.code));
  const issues = [
    ...(isRealDay(day) ? [] : [issueAt("day", day, {code: "unreal-date"})]),
    ...(known.has(root) ? [] : [expectedAt("root", root, "a region of the list")]),
    ...checkUnrepeated(
      regions.map((one) => one.code),
      (at) => `regions[${at}].code`,
    ),
    ...regions.flatMap((one, at) => checkPlace(one, `regions[${at}]`, root, known)),
  ];
  if (issues.length > 0) throw new DatasetError("meaning", file, issues);
  return served;
}

function checkPlace({code, level}: ServedRegion, path: string, root: string, known: ReadonlySet<string>) {
  const above = regionPath(code).filter((one) => one.length >= root.length);
  const missing = above.find((one) => !known.has(one));
  return [
    ...(levelOfRegion(code) === level ? [] : [expectedAt(`${path}.level`, level, levelOfRegion(code) ?? "none")]),
    ...(code.startsWith(root) ? [] : [expectedAt(`${path}.code`, code, `${root}…`)]),
    ...(missing === undefined ? [] : [expectedAt(`${path}.code`, code, `${missing} in the list`)]),
  ];
}

function expectedAt(path: string, value: string, expected: string): DatasetIssue {
  return issueAt(path, value, {code: "expected", expected, received: value});
}

/** The address of a region's file, seen from where `<id>.json` lies: "nation-2026/350583.0a1b2c3d4e5f.bin". */
export function pathOfRegion({id}: Pick<RegionsFile, "id">, {file}: Pick<ServedRegion, "file">): string {
  return `${id}/${file}`;
}
