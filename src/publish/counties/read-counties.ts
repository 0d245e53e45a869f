import {WorkbookError} from "../../dataset/import/workbook-error.ts";
import type {PackedRegion, PackedRegister} from "../../dataset/packed/packed-register.ts";
import {slicePacked} from "../../dataset/packed/slice-packed.ts";
import {isFictionalCode} from "../../dataset/packing/is-fictional-code.ts";
import {isOfCounties, packFile} from "../../dataset/packing/pack-file.ts";
import type {PackedFindings} from "../../dataset/packing/packed-findings.ts";
import {RegisterError} from "../../dataset/register/register-error.ts";
import {codeInName} from "./county-of-file.ts";
import {type CountyOptions, type CountyReading, readCounty, townshipsOf} from "./read-county.ts";
import type {Refusal, RefusedRow} from "./refusal.ts";
import type {RegionList} from "./region-list.ts";

/**
 * The counties of a file, CSV, XLSX or Parquet, read and checked as the page does: of many, or of
 * one, where its rows don't tell which.
 *
 * @param file - Its name.
 * @returns Each county whole, or why it is left out: nothing half.
 */
export async function readCounties(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  options: CountyOptions,
): Promise<CountyReading> {
  const isMany = await isOfCounties(new Blob([bytes]), null);
  return isMany ? readMany(bytes, file, options) : readCounty(bytes, file, options);
}

/** Reads a text or a Parquet file that tells the county of every row. */
async function readMany(bytes: Uint8Array<ArrayBuffer>, file: string, options: CountyOptions): Promise<CountyReading> {
  const {id, title, day, mostRefused, listed} = options;
  try {
    const told = {id, title, today: day, places: placesOf(listed)};
    const {packed, findings, refusedRows, named} = await packFile(new Blob([bytes]), file, told);
    const unplaced = refusedRows.get("")?.length ?? 0;
    if (unplaced > (packed.size + findings.refused) * mostRefused)
      return refuseFile(file, "no-code", `${unplaced} of ${packed.size + findings.refused} rows`);
    const own = codeInName(file, listed);
    const readings = [...new Set([...countiesOf(packed), ...refusedRows.keys()])]
      .filter((county) => county !== "")
      .sort()
      .map((county): CountyReading => {
        const region = {code: county, name: nameOf(county, named, listed)};
        const slice = slicePacked(packed, region);
        const refused = refusedRows.get(county) ?? [];
        const rows = errorsOf(findings, new Set(refused));
        const all = slice.size + refused.length;
        const refuse = (reason: Refusal["reason"], detail: string): CountyReading => ({
          counties: [],
          refusals: [{file, county, reason, detail, rows}],
        });
        if (own !== null && own !== county)
          return refuse("codes-disagree", `${county} in its rows, ${own} in its name`);
        if (slice.size === 0 || refused.length > all * mostRefused)
          return refuse("too-many-refused", `${refused.length} of ${all}`);
        const fictional = options.fictional || isFictionalCode(county);
        return {
          counties: [{packed: {...slice, fictional}, names: namesOf(county, named, region.name), refusedRows: rows}],
          refusals: [],
        };
      });
    return {
      counties: readings.flatMap(({counties}) => counties),
      refusals: readings.flatMap(({refusals}) => refusals),
    };
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof RegisterError)
      return refuseFile(file, "not-read", error.kind);
    throw error;
  }
}

function refuseFile(file: string, reason: Refusal["reason"], detail: string): CountyReading {
  return {counties: [], refusals: [{file, county: null, reason, detail, rows: []}]};
}

function countiesOf({dimensions}: PackedRegister): string[] {
  return dimensions.region.values.flatMap(([code = ""]) => code.slice(0, 6));
}

function nameOf(code: string, named: readonly PackedRegion[], listed: RegionList): string {
  return listed.get(code)?.name ?? named.find((one) => one.code === code)?.name ?? code;
}

/** What the file calls a county and the regions above it; a code that stands for a name is none. */
function namesOf(county: string, named: readonly PackedRegion[], name: string): Record<string, string> {
  const above = named.filter(({code}) => code.length > 1 && code.length < 6 && county.startsWith(code));
  const called = above.filter((one) => one.name !== one.code).map((one) => [one.code, one.name] as const);
  return Object.fromEntries([...called, [county, name] as const]);
}

/** The errors of some rows, as far as the findings tell them: of one kind those of the first rows. */
function errorsOf({findings}: PackedFindings, rows: ReadonlySet<number>): RefusedRow[] {
  return findings
    .filter(({sort}) => sort === "error")
    .flatMap(({rows: told, column, kind}) => told.filter((row) => rows.has(row)).map((row) => ({row, column, kind})))
    .sort((a, b) => a.row - b.row);
}

/** The counties of the list whose townships it tells. */
function placesOf(listed: RegionList) {
  const counties = new Set([...listed.keys()].filter((code) => code.length === 9).map((code) => code.slice(0, 6)));
  return [...counties].map((code) => ({
    region: {code, name: listed.get(code)?.name ?? code},
    townships: townshipsOf(listed, code),
  }));
}
