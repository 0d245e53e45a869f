import {mostPackedRows} from "../import/limits.ts";
import type {Pace} from "../import/pace.ts";
import type {Cell, SheetRow} from "../import/workbook.ts";
import {WorkbookError} from "../import/workbook-error.ts";
import type {PackedTexts} from "../packed/packed-register.ts";
import type {SheetHeader} from "../register/header/find-header.ts";
import type {Mapping} from "../register/header/match-columns.ts";
import {privateColumns, type RegisterColumn, registerColumns} from "../register/register.ts";
import {rowSorter} from "../register/rows/sort-rows.ts";
import {parseName} from "../register/values/parse-text.ts";
import {cutPersonal, isPersonal} from "../register/values/personal.ts";
import {GrowingNumbers, GrowingTexts} from "./growing.ts";
import type {PackedFindingList} from "./packed-findings.ts";
import {RawColumn} from "./raw-column.ts";
import {type RegionColumn, regionColumns} from "./region-columns.ts";
import type {TableSource} from "./table-source.ts";

/** The columns whose distinct cells are kept; names are packed as they come. */
const codedColumns = registerColumns.filter(
  (column): column is CodedRegisterColumn => column !== "name" && !privateColumns.some((own) => own === column),
);

export type CodedRegisterColumn = Exclude<RegisterColumn, "name" | (typeof privateColumns)[number]>;

/** The rows of a file in columns, as they stand in it. */
export type CollectedRows = {
  size: number;
  /** The number of each row in its file. */
  numbers: Uint32Array;
  names: PackedTexts;
  columns: Readonly<Record<CodedRegisterColumn | RegionColumn, RawColumn>>;
  /** What each row's findings make of it: 0 clean, 1 doubtful, 2 refused. */
  state: Uint8Array;
  notData: number;
};

export const rowState = {clean: 0, doubtful: 1, refused: 2} as const;

/**
 * Reads a file's rows into columns; no object is kept of a row, and no cell of a column that is
 * not a register's.
 *
 * @throws {WorkbookError} `too-many-rows`; what the source throws.
 */
export async function collectRows(
  source: TableSource,
  {header, mapping, regions}: {header: SheetHeader; mapping: Mapping; regions: Readonly<Record<RegionColumn, number>>},
  findings: PackedFindingList,
  pace: Pace,
): Promise<CollectedRows> {
  const columns = rawColumns();
  const placed = [
    ...codedColumns.map((column) => ({place: mapping.indexOf(column), raw: columns[column]})),
    ...regionColumns.map((column) => ({place: regions[column], raw: columns[column]})),
  ];
  const nameAt = mapping.indexOf("name");
  const kindOf = rowSorter(source.head, header, mapping);
  const lastOfHeader = header.rows.at(-1) ?? 0;
  const numbers = new GrowingNumbers();
  const names = new GrowingTexts();
  const states = new GrowingNumbers();
  let [size, notData] = [0, 0];

  const takeName = (number: number, cell: Cell | undefined): number => {
    const {value, remark} = parseName(cell);
    const name = value !== null && isPersonal(value) ? cutPersonal(value) : value;
    names.add(name ?? "");
    if (name === null) findings.add(number, "name", value === null ? cell : null, "name-missing");
    if (value !== null && remark !== null) findings.add(number, "name", cell, remark.kind, remark.facts);
    return name === null ? rowState.refused : remark === null ? rowState.clean : rowState.doubtful;
  };

  const wanted = [nameAt, ...placed.map(({place}) => place)].filter((place) => place >= 0);
  await source.read(
    [...new Set(wanted)].sort((one, other) => one - other),
    (number, cells, loose) => {
      if (number <= lastOfHeader) return;
      const row: SheetRow = {number, cells, isHidden: false};
      if (kindOf(row) !== "data") {
        notData += 1;
        return;
      }
      if (size === mostPackedRows) throw new WorkbookError("too-many-rows", {most: mostPackedRows, sheet: ""});
      size += 1;
      numbers.add(number);
      let state = takeName(number, cells[nameAt]);
      for (const column of loose) {
        const use = mapping[column];
        if (use === undefined || use === "other" || use === "private" || use === "left out") continue;
        if (privateColumns.some((own) => own === use)) continue;
        findings.add(number, use, cells[column], "quotes-loose");
        state = Math.max(state, rowState.doubtful);
      }
      states.add(state);
      for (const {place, raw} of placed) raw.add(cells[place] ?? null);
    },
    pace,
  );
  return {
    size,
    numbers: numbers.numbers(),
    names: names.packed(),
    columns,
    state: Uint8Array.from(states.numbers()),
    notData,
  };
}

function rawColumns(): Record<CodedRegisterColumn | RegionColumn, RawColumn> {
  return {
    form: new RawColumn(),
    sector: new RawColumn(),
    mode: new RawColumn(),
    hostKind: new RawColumn(),
    lever: new RawColumn(),
    township: new RawColumn(),
    status: new RawColumn(),
    parent: new RawColumn(),
    organisations: new RawColumn(),
    women: new RawColumn(),
    executives: new RawColumn(),
    founded: new RawColumn(),
    elected: new RawColumn(),
    due: new RawColumn(),
    term: new RawColumn(),
    president: new RawColumn(),
    party: new RawColumn(),
    site: new RawColumn(),
    station: new RawColumn(),
    honours: new RawColumn(),
    region: new RawColumn(),
    province: new RawColumn(),
    prefecture: new RawColumn(),
    county: new RawColumn(),
  };
}
