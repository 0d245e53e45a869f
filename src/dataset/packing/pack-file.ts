import {mostPackedBytes, mostPackedRows} from "../import/limits.ts";
import {keepPace, type Pace, paceWithin} from "../import/pace.ts";
import {recogniseFile} from "../import/recognise-file.ts";
import type {TextEncoding} from "../import/workbook.ts";
import {WorkbookError} from "../import/workbook-error.ts";
import type {PackedRegion, PackedRegister} from "../packed/packed-register.ts";
import {isOutside, levelOfRegion} from "../packed/region-code.ts";
import {findHeader} from "../register/header/find-header.ts";
import {
  formatHeader,
  formatHeaders,
  isPrivateColumn,
  matchColumns,
  toMapping,
} from "../register/header/match-columns.ts";
import {type RegisterColumn, registerColumns} from "../register/register.ts";
import {RegisterError} from "../register/register-error.ts";
import {checkCounties} from "./check-counties.ts";
import {type CollectedRows, collectRows, rowState} from "./collect-rows.ts";
import type {KnownPlace} from "./county-townships.ts";
import {openCsv} from "./csv-source.ts";
import {isFictionalCode} from "./is-fictional-code.ts";
import {packRows} from "./pack-rows.ts";
import {PackedFindingList, type PackedFindings} from "./packed-findings.ts";
import {openParquetSource} from "./parquet-source.ts";
import {type RowRegions, readRegions} from "./read-regions.ts";
import {readValues} from "./read-values.ts";
import {matchRegionColumns, type RegionColumn, regionColumns} from "./region-columns.ts";
import type {TableSource} from "./table-source.ts";

export type PackOptions = {
  id: string;
  title: string;
  /** The day of reading: "2026-11-29". */
  today: string;
  /** How a text file is to be read, chosen by hand; `null` to find it. */
  encoding?: TextEncoding | null;
  /** Counties whose townships are known beforehand. */
  places?: readonly KnownPlace[];
  signal?: AbortSignal;
  /** Told the share that is done, 0 to 1, every now and then. */
  onProgress?: (share: number) => void;
};

export type PackedFile = {
  packed: PackedRegister;
  findings: PackedFindings;
  /** The numbers of the rows that are refused, by their counties' codes; "" is none that can be told. */
  refusedRows: ReadonlyMap<string, readonly number[]>;
  /** All regions that rows are told to lie in, those above the packed register's own too. */
  named: readonly PackedRegion[];
};

/**
 * Reads a register of many counties, CSV or Parquet by its bytes, into packed columns, by the
 * rules of a register that is read row by row. The file is read by pieces and never held as a
 * whole; contacts and telephones are not read. Needs no page.
 *
 * @param file - The file's name, handed on.
 * @throws {WorkbookError} If the file gives no table, or is beyond a limit; `other-format` for
 *   one that is neither CSV nor Parquet. The signal's reason, once that is aborted.
 * @throws {RegisterError} `no-known-column` without a header of a register that tells the
 *   region of its rows; `no-rows` without any row below it.
 */
export async function packFile(source: Blob, file: string, options: PackOptions): Promise<PackedFile> {
  const {today, places = [], id, title} = options;
  if (source.size > mostPackedBytes) throw new WorkbookError("too-large", {most: mostPackedBytes, bytes: source.size});
  const pace = keepPace(options);
  const table = await openTable(source, options.encoding ?? null, pace);
  const layout = layoutOf(table);
  if (layout === null || !tellsRegion(layout.regions))
    throw new RegisterError("no-known-column", file, headersOf(table));
  const {mapping, headers, regions: regionPlaces} = layout;
  const columns = registerColumns.filter((column) => mapping.includes(column) && !isPrivateColumn(column));
  const findings = new PackedFindingList(
    new Map<RegisterColumn | RegionColumn, string>([
      ...columns.map((column) => [column, headers[mapping.indexOf(column)] ?? ""] as const),
      ...regionColumns.map((column) => [column, headers[regionPlaces[column]] ?? ""] as const),
    ]),
  );
  const rows = await collectRows(table, layout, findings, paceWithin(pace, 0, 0.7));
  if (rows.size === 0) throw new RegisterError("no-rows", file, headers);
  const values = readValues(rows, {isTyped: table.format !== "csv", today}, findings);
  await pace(0.75);
  const rowRegions = readRegions(rows, places, findings);
  const parents = await checkCounties(rows, values, rowRegions, findings, paceWithin(pace, 0.8, 0.95));
  const {state, notData} = rows;
  const packed: PackedRegister = {
    id,
    title,
    file,
    day: today,
    ...packRows(rows, values, rowRegions, parents),
    fictional: rowRegions.codes.some((code) => code !== "" && isFictionalCode(code)),
    columns,
    counts: null,
  };
  const countOf = (wanted: number) => state.reduce((sum, each) => sum + Number(each === wanted), 0);
  return {
    packed,
    refusedRows: refusedByCounty(rows, rowRegions),
    named: rowRegions.regions,
    findings: {
      format: table.format,
      text: table.text,
      findings: findings.sorted(),
      taken: {clean: countOf(rowState.clean), doubtful: countOf(rowState.doubtful)},
      refused: countOf(rowState.refused),
      notData,
      regions: countRegions(rowRegions.regions),
      privateHeaders: headers.filter((_, at) => isPrivateColumn(mapping[at] ?? "left out")),
      otherHeaders: headers.filter(
        (_, at) => mapping[at] === "other" && !regionColumns.some((column) => regionPlaces[column] === at),
      ),
    },
  };
}

function refusedByCounty({state, numbers}: CollectedRows, {codes, ofRow}: RowRegions): Map<string, number[]> {
  const refused = new Map<string, number[]>();
  for (let at = 0; at < state.length; at++) {
    if (state[at] !== rowState.refused) continue;
    const county = (codes[ofRow[at] ?? 0] ?? "").slice(0, 6);
    const known = refused.get(county);
    if (known === undefined) refused.set(county, [numbers[at] ?? 0]);
    else known.push(numbers[at] ?? 0);
  }
  return refused;
}

/** Whether a file is one that `packFile` reads: CSV or Parquet, with a column of codes, or of provinces and counties. */
export async function isOfCounties(source: Blob, encoding: TextEncoding | null): Promise<boolean> {
  try {
    const layout = layoutOf(await openTable(source, encoding, async () => {}));
    return layout !== null && tellsRegion(layout.regions);
  } catch {
    // Why it can't be read is for its reader to say.
    return false;
  }
}

const headBytes = 4096;

async function openTable(source: Blob, encoding: TextEncoding | null, pace: Pace): Promise<TableSource> {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await source.slice(0, headBytes).arrayBuffer());
  } catch (cause) {
    throw new WorkbookError("not-given", {}, {cause});
  }
  switch (recogniseFile(head)) {
    case "zip":
      throw new WorkbookError("other-format", {format: "xlsx"});
    case "text":
      return openCsv(source, encoding, pace);
    case "parquet": {
      const table = await openParquetSource(source);
      if (table.rows > mostPackedRows) throw new WorkbookError("too-many-rows", {most: mostPackedRows, sheet: ""});
      return table;
    }
  }
}

type TableLayout = {
  header: NonNullable<ReturnType<typeof findHeader>>;
  mapping: ReturnType<typeof toMapping>;
  headers: readonly string[];
  regions: Readonly<Record<RegionColumn, number>>;
};

function layoutOf({head}: TableSource): TableLayout | null {
  const header = findHeader(head);
  if (header === null) return null;
  const mapping = toMapping(matchColumns(header, head));
  return {header, mapping, headers: formatHeaders(header, mapping.length), regions: matchRegionColumns(header)};
}

function tellsRegion({region, province, county}: TableLayout["regions"]): boolean {
  return region >= 0 || (province >= 0 && county >= 0);
}

function headersOf({head}: TableSource): string[] {
  const [first] = head.rows;
  return (first?.cells ?? []).flatMap((cell) => (typeof cell === "string" ? [formatHeader(cell, "")] : []));
}

function countRegions(regions: readonly PackedRegion[]): PackedFindings["regions"] {
  const codes = regions.map(({code}) => code).filter((code) => !isOutside(code));
  const countOf = (level: ReturnType<typeof levelOfRegion>) =>
    codes.filter((code) => levelOfRegion(code) === level).length;
  return {
    province: Math.max(countOf("province"), new Set(codes.filter(Boolean).map((code) => code.slice(0, 2))).size),
    prefecture: Math.max(
      countOf("prefecture"),
      new Set(codes.filter((code) => code.length > 3).map((code) => code.slice(0, 4))).size,
    ),
    county: countOf("county"),
    township: countOf("township"),
  };
}
