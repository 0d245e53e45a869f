import * as v from "valibot";
import {checkSchema} from "../check-schema.ts";
import {registerColumns} from "../register/register.ts";
import {byPackedDimension} from "./by-column.ts";
import {packedDimensions} from "./packed-register.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const region = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d*$/, "digits")),
  name: v.string(),
  en: v.optional(v.string()),
  target: v.optional(count),
});

type Region = v.InferOutput<typeof region>;

function headerWith<Values extends v.GenericSchema<string[][]>, Regions extends v.GenericSchema<Region[]>>(
  values: Values,
  regions: Regions,
) {
  const coded = v.strictObject({values, width: v.picklist([1, 2, 4])});
  return v.strictObject({
    id: v.string(),
    title: v.string(),
    file: v.string(),
    day: v.pipe(v.string(), v.isoDate()),
    fictional: v.boolean(),
    region,
    regions,
    columns: v.array(v.picklist(registerColumns)),
    size: count,
    dimensions: v.strictObject(byPackedDimension(() => coded)),
    leftOut: v.optional(v.pipe(v.array(v.picklist(packedDimensions)), v.minLength(1))),
    hasCounts: v.boolean(),
    hasTallies: v.optional(v.literal(true)),
    rows: v.nullable(
      v.strictObject({name: count, president: count, founded: coded, elected: coded, due: coded, honours: coded}),
    ),
  });
}

const inDetail = headerWith(v.array(v.array(v.string())), v.array(region));

/** A nation's forty thousand regions, checked item by item, keep a page for a tenth of a second; by a plain loop for two thousandths. */
const atOnce = headerWith(v.custom<string[][]>(areTextLists), v.custom<Region[]>(areRegions));

export type PackedHeader = v.InferOutput<typeof inDetail>;

/**
 * The header of a packed register.
 *
 * @throws {DatasetError} Of kind `schema`, with the path of what does not fit.
 */
export function checkHeader(value: unknown, file: string): PackedHeader {
  const quick = v.safeParse(atOnce, value);
  return quick.success ? quick.output : checkSchema(inDetail, value, file);
}

function areTextLists(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((list) => Array.isArray(list) && list.every((text) => typeof text === "string"))
  );
}

function areRegions(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRegion);
}

function isRegion(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("code" in value) || !("name" in value)) return false;
  let keys = 2;
  if ("en" in value) {
    if (typeof value.en !== "string") return false;
    keys += 1;
  }
  if ("target" in value) {
    if (typeof value.target !== "number" || !Number.isInteger(value.target) || value.target < 0) return false;
    keys += 1;
  }
  if (typeof value.code !== "string" || typeof value.name !== "string" || !/^\d*$/.test(value.code)) return false;
  return Object.keys(value).length === keys;
}
