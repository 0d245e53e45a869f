import {
  type PackedRegister,
  packedMeasures,
  type TalliedDimension,
  talliedDimensions,
} from "../../dataset/packed/packed-register.ts";
import {type Cell, cellDimensions, EngineError, type RollUp} from "./roll-up-engine.ts";

// Of SQL only what both engines have understood for long: DuckDB and ClickHouse since 18.16.

/** The columns of the table of rows. Texts are never null, "" is not stated; an unknown number is 0 and its `_known` 0. */
export const rowColumns: readonly {name: string; type: "VARCHAR" | "BIGINT"}[] = [
  {name: "county", type: "VARCHAR"},
  ...cellDimensions.map((dimension) => ({name: columnOf(dimension), type: "VARCHAR"}) as const),
  ...packedMeasures.flatMap((measure) => [
    {name: measure, type: "BIGINT"} as const,
    {name: `${measure}_known`, type: "BIGINT"} as const,
  ]),
  ...talliedDimensions.flatMap((dimension) => [
    {name: `${dimension}_yes`, type: "BIGINT"} as const,
    {name: `${dimension}_known`, type: "BIGINT"} as const,
  ]),
];

/** `CREATE TABLE`, without what an engine may want to be told behind it. */
export function createTable(table: string): string {
  return `CREATE TABLE ${table} (${rowColumns.map(({name, type}) => `${name} ${type}`).join(", ")})`;
}

/**
 * The cells of a region: organisations alike in child and dimensions, counted, their numbers
 * added, in the order of child and dimensions.
 *
 * @throws {RangeError} If the region is no code: it stands in the text.
 */
export function rollUpSql(table: string, {region, childDigits}: RollUp): string {
  if (!/^\d*$/.test(region)) throw new RangeError(`region: ${region}`);
  const keys = ["child", ...cellDimensions.map(columnOf)].join(", ");
  const sums = packedMeasures.flatMap((measure) => [
    `sum(${measure}) AS ${measure}_total`,
    `sum(${measure}_known) AS ${measure}_parts`,
  ]);
  const tallies = talliedDimensions.flatMap((dimension) => [
    `sum(${dimension}_yes) AS ${dimension}_having`,
    `sum(${dimension}_known) AS ${dimension}_parts`,
  ]);
  return [
    `SELECT substring(county, 1, ${childDigits}) AS child, ${cellDimensions.map(columnOf).join(", ")},`,
    `count(*) AS organisations_counted, ${[...sums, ...tallies].join(", ")}`,
    `FROM ${table} WHERE county LIKE '${region}%'`,
    `GROUP BY ${keys} ORDER BY ${keys}`,
  ].join(" ");
}

/** A row of the answer to `rollUpSql` as a cell. */
export function toCell(row: readonly unknown[]): Cell {
  const [child, ...values] = row.slice(0, 1 + cellDimensions.length).map(String);
  const [count, ...sums] = row.slice(1 + cellDimensions.length).map(toWhole);
  const summed = (at: number) => ({sum: sums[at * 2] ?? 0, known: sums[at * 2 + 1] ?? 0});
  const tallied = (at: number) => ({yes: sums[at * 2] ?? 0, known: sums[at * 2 + 1] ?? 0});
  return {
    child: child ?? "",
    values,
    count: count ?? 0,
    sums: {organisations: summed(0), women: summed(1), executives: summed(2)},
    tallies: {site: tallied(3), station: tallied(4)},
  };
}

function toWhole(value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new EngineError(`no count: ${String(value)}`);
  return number;
}

/**
 * A county's rows as columns of the table, in the order of `rowColumns`: what is counted and
 * added, and nothing else. Names, and whatever is private, never come here.
 */
export function toTableColumns(county: PackedRegister): (string[] | number[])[] {
  const {region, size, dimensions, measures} = county;
  const texts = cellDimensions.map((dimension) => {
    const {values, codes} = dimensions[dimension];
    const written = values.map((value) => value.join(","));
    return Array.from(codes, (code) => written[code] ?? "");
  });
  const numbers = packedMeasures.flatMap((measure) => [
    Array.from(measures[measure].sums),
    Array.from(measures[measure].known),
  ]);
  const tallies = talliedDimensions.flatMap((dimension) => {
    const {yes, known} = tallyRows(county, dimension);
    return [yes, known];
  });
  return [new Array<string>(size).fill(region.code), ...texts, ...numbers, ...tallies];
}

/** Of each row 1 or 0: whether it has something, of whatever tier, and whether it says so or not. */
export function tallyRows({dimensions}: PackedRegister, dimension: TalliedDimension): {yes: number[]; known: number[]} {
  const {values, codes} = dimensions[dimension];
  const yes = values.map(([value = "no"]) => (value === "no" ? 0 : 1));
  const known = values.map(({length}) => (length === 0 ? 0 : 1));
  return {yes: Array.from(codes, (code) => yes[code] ?? 0), known: Array.from(codes, (code) => known[code] ?? 0)};
}

/** "host_kind" of hostKind: names of columns fold their case in one engine, and not in the other. */
function columnOf(dimension: string): string {
  return dimension.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
