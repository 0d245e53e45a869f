import {DatasetError} from "../../dataset/dataset-error.ts";
import type {Cell} from "../../dataset/import/workbook.ts";
import {WorkbookError} from "../../dataset/import/workbook-error.ts";
import {compareCodes, packEntries} from "../../dataset/packed/pack-entries.ts";
import type {PackedRegister} from "../../dataset/packed/packed-register.ts";
import {parseRegionCode} from "../../dataset/packed/region-code.ts";
import {isFictionalCode} from "../../dataset/packing/is-fictional-code.ts";
import {localReader} from "../../dataset/reading/register-reader.ts";
import {findingKinds} from "../../dataset/register/finding.ts";
import {toMapping} from "../../dataset/register/header/match-columns.ts";
import {RegisterError} from "../../dataset/register/register-error.ts";
import {withTargets} from "../../dataset/register/townships/with-targets.ts";
import type {TownshipName} from "../../dataset/register/values/match-township.ts";
import {textOf} from "../../dataset/register/values/plain-text.ts";
import {type CountyOfFile, countyOfFile, findCodeColumn} from "./county-of-file.ts";
import type {Refusal, RefusalReason, RefusedRow} from "./refusal.ts";
import type {RegionList} from "./region-list.ts";

/** What is told of all registers alike. */
export type CountyOptions = {
  id: string;
  title: string;
  /** The day on which terms are read: "2026-11-29". */
  day: string;
  /** Its contents are made up, whatever the codes say. */
  fictional: boolean;
  /** The largest share of its rows, 0 to 1, that may be refused without the county being left out. */
  mostRefused: number;
  listed: RegionList;
};

/** A county that is taken, with those of its rows that are not. */
type ReadCounty = {
  packed: PackedRegister;
  names: CountyOfFile["names"];
  refusedRows: readonly RefusedRow[];
};

export type CountyReading = {counties: readonly ReadCounty[]; refusals: readonly Refusal[]};

/**
 * The one county of a file, read row by row and checked as the page does; contacts and
 * telephone numbers are dropped with what else is not packed.
 *
 * @param bytes - XLSX, or CSV that has no column for the county.
 * @param file - Its name.
 * @returns Each county whole, or why it is left out: nothing half.
 */
export async function readCounty(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  options: CountyOptions,
): Promise<CountyReading> {
  const {id, title, day, fictional, mostRefused, listed} = options;
  const refuse = (
    reason: RefusalReason,
    detail: string,
    county: string | null = null,
    rows: readonly RefusedRow[] = [],
  ) => ({counties: [], refusals: [{file, county, reason, detail, rows}]});
  const reader = localReader();
  try {
    // The reader tells a file's own townships beside a county's that is expected.
    const anywhere = {townships: [], region: {code: "", name: ""}, fictional};
    const opened = await reader.open({blob: new Blob([bytes]), file, encoding: null}, [anywhere], () => {});
    const {index, header, columns} = opened.sheet;
    const cells = await reader.readSheet(index);
    const headers = columns.map((column) => column.header);
    const mapping = toMapping(columns);
    const rowsBelow = cells.slice(header.rows.at(-1) ?? 0);
    const county = countyOfFile(file, headers, rowsBelow, listed);
    if ("reason" in county) return refuse(county.reason, county.detail);
    const region = {code: county.code, name: county.name};
    const ofList = townshipsOf(listed, county.code);
    // Its own come by how many rows name them, which changes from month to month.
    const own = withRowCodes(
      opened.sheet.townships,
      rowsBelow,
      findCodeColumn(headers),
      mapping.indexOf("township"),
    ).sort((a, b) => compareCodes(a.zh, b.zh));
    const report = await reader.check(
      {
        sheet: index,
        mapping,
        townships: ofList.length > 0 ? ofList : withTargets(own, opened.targets, region),
        region,
        today: day,
        fictional: fictional || isFictionalCode(county.code),
        id,
        title,
      },
      () => {},
    );
    const {register, findings, refused, taken} = report;
    const rows = findings
      .filter(({kind}) => findingKinds[kind] === "error")
      .map(({row, column, kind}) => ({row, column, kind}));
    const all = refused + taken.clean + taken.doubtful;
    if (taken.clean + taken.doubtful === 0 || refused > all * mostRefused)
      return refuse("too-many-refused", `${refused} of ${all}`, county.code, rows);
    return {counties: [{packed: packEntries(register), names: county.names, refusedRows: rows}], refusals: []};
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof RegisterError || error instanceof DatasetError)
      return refuse("not-read", error.kind);
    throw error;
  } finally {
    reader.close();
  }
}

/** Townships with the codes that stand in the rows that name them: each the one it has most often, none twice. */
function withRowCodes(
  townships: readonly TownshipName[],
  rows: readonly (readonly Cell[])[],
  codeAt: number,
  townshipAt: number,
): TownshipName[] {
  const votes = new Map<string, {code: string; name: string; rows: number}>();
  for (const cells of codeAt < 0 || townshipAt < 0 ? [] : rows) {
    const code = parseRegionCode(textOf(cells[codeAt] ?? null).trim());
    const name = textOf(cells[townshipAt] ?? null).trim();
    if (code?.length !== 9) continue;
    const vote = votes.get(`${code} ${name}`) ?? {code, name, rows: 0};
    vote.rows += 1;
    votes.set(`${code} ${name}`, vote);
  }
  const codeOf = new Map<string, string>();
  const given = new Set<string>();
  for (const {code, name} of [...votes.values()].sort((a, b) => b.rows - a.rows || compareCodes(a.code, b.code))) {
    if (codeOf.has(name) || given.has(code)) continue;
    codeOf.set(name, code);
    given.add(code);
  }
  return townships.map((township) => ({...township, code: codeOf.get(township.zh) ?? township.code}));
}

/** A county's townships as `regions.csv` lists them, by their codes. */
export function townshipsOf(listed: RegionList, county: string) {
  return [...listed.values()]
    .filter(({code}) => code.length === 9 && code.startsWith(county))
    .map(({code, name, en, target}) => ({code, zh: name, en, target}))
    .sort((a, b) => compareCodes(a.code, b.code));
}
