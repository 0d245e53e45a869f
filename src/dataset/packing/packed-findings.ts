import type {Cell, Workbook} from "../import/workbook.ts";
import type {RegionLevel} from "../packed/region-code.ts";
import {type FindingKind, findingKinds} from "../register/finding.ts";
import type {RegisterColumn} from "../register/register.ts";
import {withoutPersonal} from "../register/values/personal.ts";
import {shownText} from "../register/values/plain-text.ts";
import type {Remark} from "../register/values/reading.ts";
import type {RegionColumn} from "./region-columns.ts";

/**
 * What only a register of many counties can have wrong: `region-unreadable`, no region's code;
 * `region-missing`, none, or not down to the county; `region-names`, a second name for one code.
 */
export const regionFindingKinds = {
  "region-unreadable": "error",
  "region-missing": "error",
  "region-names": "doubt",
} as const satisfies Record<string, "error" | "doubt">;

export type PackedFindingKind = FindingKind | keyof typeof regionFindingKinds;

/** One thing that is wrong or doubtful at some of a register's rows, told once for all of them. */
export type PackedFinding = {
  kind: PackedFindingKind;
  sort: "error" | "doubt";
  column: RegisterColumn | RegionColumn;
  /** The column's header in the file. */
  header: string;
  /** What stands there, "" for nothing; `null` for all values that are too many to be told apart. */
  value: string | null;
  /** Rows it stands in. */
  count: number;
  /** Their numbers, the first 20. */
  rows: readonly number[];
  /** As of a single finding, of the first of these rows. */
  facts: Remark["facts"];
};

/** What was found while a large register was read. */
export type PackedFindings = {
  format: Workbook["format"];
  text: Workbook["text"];
  /** Errors first, then the most frequent. */
  findings: readonly PackedFinding[];
  taken: {clean: number; doubtful: number};
  refused: number;
  /** Headings, sums and notes between the rows. */
  notData: number;
  /** How many regions of each level the rows lie in; of townships also those without a row that a list names. */
  regions: Readonly<Record<Exclude<RegionLevel, "nation">, number>>;
  /** Columns that are a person's own, by their headers: not read. */
  privateHeaders: readonly string[];
  /** Columns that are none of a register's, by their headers: not read either. */
  otherHeaders: readonly string[];
};

const mostRowsTold = 20;
/** So many values of one kind in one column are told apart. */
const mostValues = 100;
/** And so many are counted before the most frequent are known. */
const mostCounted = 5000;

type Entry = Omit<PackedFinding, "rows"> & {rows: number[]};

/** Findings as they come, put together; no private column is read, and no person's number in another is ever in them. */
export class PackedFindingList {
  readonly #headers: ReadonlyMap<RegisterColumn | RegionColumn, string>;
  readonly #groups = new Map<string, Map<string, Entry>>();

  constructor(headers: ReadonlyMap<RegisterColumn | RegionColumn, string>) {
    this.#headers = headers;
  }

  /** The entry to which rows with such a finding are added. */
  entry(
    column: RegisterColumn | RegionColumn,
    cell: Cell | undefined,
    kind: PackedFindingKind,
    facts: Remark["facts"] = {},
  ): Entry {
    const key = `${column} ${kind}`;
    const group = this.#groups.get(key) ?? new Map<string, Entry>();
    this.#groups.set(key, group);
    const value = withoutPersonal(shownText(cell));
    const known = group.get(value) ?? (group.size < mostCounted ? undefined : group.get(others));
    if (known !== undefined) return known;
    const isOther = group.size >= mostCounted;
    const entry: Entry = {
      kind,
      sort: sortOf(kind),
      column,
      header: this.#headers.get(column) ?? "",
      value: isOther ? null : value,
      count: 0,
      rows: [],
      facts: Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? withoutPersonal(fact) : fact]),
      ),
    };
    group.set(isOther ? others : value, entry);
    return entry;
  }

  add(
    row: number,
    column: RegisterColumn | RegionColumn,
    cell: Cell | undefined,
    kind: PackedFindingKind,
    facts: Remark["facts"] = {},
  ): void {
    addRow(this.entry(column, cell, kind, facts), row);
  }

  /** Errors first, the most frequent first; of each kind in each column the hundred most frequent values, and the rest as one. */
  sorted(): PackedFinding[] {
    const all = [...this.#groups.values()].flatMap((group) => {
      const entries = [...group.values()].filter(({count}) => count > 0).sort(byCount);
      const told = entries.filter(({value}) => value !== null).slice(0, mostValues);
      const rest = entries.filter((entry) => !told.includes(entry));
      return rest.length === 0 ? told : [...told, joined(rest)];
    });
    for (const {rows} of all) rows.sort((one, other) => one - other);
    return all.sort(
      (one, other) =>
        Number(other.sort === "error") - Number(one.sort === "error") ||
        byCount(one, other) ||
        (one.rows[0] ?? 0) - (other.rows[0] ?? 0),
    );
  }
}

/** Counts a row for a finding. Of the rows that are told, those of later counties may stand before. */
export function addRow(entry: Entry, row: number): void {
  entry.count += 1;
  if (entry.rows.length < mostRowsTold) entry.rows.push(row);
}

const others = "\0";

function sortOf(kind: PackedFindingKind): "error" | "doubt" {
  return {...findingKinds, ...regionFindingKinds}[kind];
}

function joined(entries: readonly Entry[]): Entry {
  const [first] = entries;
  if (first === undefined) throw new RangeError("no entries");
  return {
    ...first,
    value: entries.length === 1 ? first.value : null,
    count: entries.reduce((sum, {count}) => sum + count, 0),
    rows: entries.flatMap(({rows}) => rows).slice(0, mostRowsTold),
  };
}

function byCount(one: Entry, other: Entry): number {
  return other.count - one.count;
}
