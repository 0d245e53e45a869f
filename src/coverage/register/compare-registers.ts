import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import {runToEnd, type Steps} from "../steps/run-steps.ts";
import {type CellValue, cellValue, isPublicColumn, type PublicColumn} from "./cell-value.ts";
import {normaliseName} from "./compare-names.ts";

/** One of our columns, or the header of one that is not. */
export type ComparedColumn = {ours: PublicColumn} | {other: string};

type Change = {
  column: ComparedColumn;
  /** `null`, or an empty list, is blank; of a parent its name. */
  from: CellValue;
  to: CellValue;
};

/** A row of each register, taken to be the same organisation. */
type Match = {
  before: RegisterEntry;
  after: RegisterEntry;
  /** By name and township; or by the name alone, as names are compared. */
  by: "name-and-township" | "name";
  /** Empty where nothing differs. */
  changes: readonly Change[];
};

export type RegisterComparison = {
  /** Only in the later register, and only in the earlier one. */
  added: readonly RegisterEntry[];
  gone: readonly RegisterEntry[];
  changed: readonly Match[];
  unchanged: readonly Match[];
  /** Rows of one name, of which it can't be told which is which: in none of the other lists. */
  ambiguous: readonly {name: string; before: readonly RegisterEntry[]; after: readonly RegisterEntry[]}[];
  /** Columns that only one of the two files had: a column that came or went is no change of its rows. */
  notCompared: readonly ComparedColumn[];
};

/**
 * Compares an earlier register with a later one, row by row: what is new, gone, changed (which
 * columns, from what to what) and unchanged.
 *
 * Rows are matched by name and township, then by the name as names are compared (brackets,
 * width, 妇女联合会/妇联 …), each only where there is exactly one on both sides. Revoked rows
 * are rows like any other: a revocation is a change of status, and no row gone. Private
 * columns are never compared.
 */
export function compareRegisters(before: Register, after: Register): RegisterComparison {
  return runToEnd(compareInSteps(before, after));
}

/** As `compareRegisters` does, in steps: two registers of 50,000 rows are compared in 0.9 s (Node, one core). */
export function* compareInSteps(before: Register, after: Register): Steps<RegisterComparison> {
  const exact = yield* matchBy(before.entries, after.entries, ({name, township}) => `${name}\n${township ?? ""}`);
  const loose = yield* matchBy(exact.before, exact.after, keyOfName);
  const columns = comparedColumns(before, after);
  const [namesBefore, namesAfter] = [namesByRow(before), namesByRow(after)];
  const toMatch = ([one, other]: Pair, by: Match["by"]): Match => ({
    before: one,
    after: other,
    by,
    changes: [
      ...columns.ours.flatMap((column): Change[] => {
        const [from, to] = [comparedValue(one, column, namesBefore), comparedValue(other, column, namesAfter)];
        return isSame(from, to) ? [] : [{column: {ours: column}, from, to}];
      }),
      ...columns.others.flatMap((column): Change[] => {
        const [from, to] = [one.others[column] ?? null, other.others[column] ?? null];
        return from === to ? [] : [{column: {other: column}, from, to}];
      }),
    ],
  });
  const matches: Match[] = [];
  for (const [pairs, by] of [[exact.pairs, "name-and-township"] as const, [loose.pairs, "name"] as const]) {
    for (const pair of pairs) {
      matches.push(toMatch(pair, by));
      if (matches.length % rowsAStep === 0) yield;
    }
  }
  matches.sort((a, b) => a.after.row - b.after.row);
  yield;
  const repeated = yield* repeatedOf(loose);
  const isRepeated = new Set(repeated.flatMap((group) => [...group.before, ...group.after]));
  return {
    added: loose.after.filter((entry) => !isRepeated.has(entry)),
    gone: loose.before.filter((entry) => !isRepeated.has(entry)),
    changed: matches.filter(({changes}) => changes.length > 0),
    unchanged: matches.filter(({changes}) => changes.length === 0),
    ambiguous: repeated,
    notCompared: columns.left,
  };
}

type Pair = readonly [before: RegisterEntry, after: RegisterEntry];

type Matched = {
  pairs: readonly Pair[];
  /** What is left of both sides. */
  before: readonly RegisterEntry[];
  after: readonly RegisterEntry[];
};

const rowsAStep = 500;

function keyOfName({name}: RegisterEntry): string {
  return normaliseName(name) || name;
}

function* matchBy(
  before: readonly RegisterEntry[],
  after: readonly RegisterEntry[],
  keyOf: (entry: RegisterEntry) => string,
): Steps<Matched> {
  const [earlier, later] = [yield* groupBy(before, keyOf), yield* groupBy(after, keyOf)];
  const pairs = [...earlier].flatMap(([key, [one, ...more]]): Pair[] => {
    const [other, ...others] = later.get(key) ?? [];
    return one && other && more.length === 0 && others.length === 0 ? [[one, other]] : [];
  });
  yield;
  const matched = new Set(pairs.flat());
  yield;
  return {
    pairs,
    before: before.filter((entry) => !matched.has(entry)),
    after: after.filter((entry) => !matched.has(entry)),
  };
}

/** The names that both sides still have, so that at least one side has it several times. */
function* repeatedOf({before, after}: Matched): Steps<RegisterComparison["ambiguous"]> {
  const later = yield* groupBy(after, keyOfName);
  return [...(yield* groupBy(before, keyOfName))].flatMap(([key, rows]) => {
    const others = later.get(key);
    return others === undefined ? [] : [{name: rows[0]?.name ?? key, before: rows, after: others}];
  });
}

function* groupBy(
  entries: readonly RegisterEntry[],
  keyOf: (entry: RegisterEntry) => string,
): Steps<Map<string, RegisterEntry[]>> {
  const groups = new Map<string, RegisterEntry[]>();
  for (const [place, entry] of entries.entries()) {
    if (place % rowsAStep === 0) yield;
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function comparedColumns(before: Register, after: Register) {
  const [ours, others] = [
    [before.columns.filter(isPublicColumn), after.columns.filter(isPublicColumn)],
    [before.otherColumns, after.otherColumns],
  ] as const;
  return {
    ours: ours[0].filter((column) => ours[1].includes(column)),
    others: others[0].filter((column) => others[1].includes(column)),
    left: [
      ...inOne(ours[0], ours[1]).map((column): ComparedColumn => ({ours: column})),
      ...inOne(others[0], others[1]).map((column): ComparedColumn => ({other: column})),
    ],
  };
}

function inOne<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...one.filter((column) => !other.includes(column)), ...other.filter((column) => !one.includes(column))];
}

/** A parent is known by its name: its row is another in another file. */
function comparedValue(entry: RegisterEntry, column: PublicColumn, names: ReadonlyMap<number, string>): CellValue {
  if (column !== "parent") return cellValue(entry, column);
  return entry.parent === null ? null : (names.get(entry.parent) ?? null);
}

function namesByRow({entries}: Register): Map<number, string> {
  return new Map(entries.map(({row, name}) => [row, name]));
}

/** Several values have no order. */
function isSame(from: CellValue, to: CellValue): boolean {
  if (!isList(from) || !isList(to)) return from === to;
  return from.length === to.length && [...from].sort().join("\n") === [...to].sort().join("\n");
}

function isList(value: CellValue): value is readonly string[] {
  return Array.isArray(value);
}
