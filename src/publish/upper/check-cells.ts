import {byPackedMeasure} from "../../dataset/packed/by-column.ts";
import {
  type PackedMeasure,
  type PackedRegister,
  packedMeasures,
  type TalliedDimension,
  talliedDimensions,
} from "../../dataset/packed/packed-register.ts";
import {type Cell, EngineError} from "../engine/roll-up-engine.ts";
import {tallyRows} from "../engine/roll-up-sql.ts";

/** How many organisations a region has, and what is known of their numbers and of what they have. */
export type Totals = {
  count: number;
  sums: Record<PackedMeasure, {sum: number; known: number}>;
  tallies: Record<TalliedDimension, {yes: number; known: number}>;
};

/** The totals of a county's rows, added up without an engine. */
export function totalsOf(county: PackedRegister): Totals {
  const {size, measures} = county;
  const of = (measure: PackedMeasure) => ({sum: sum(measures[measure].sums), known: sum(measures[measure].known)});
  const having = (dimension: TalliedDimension) => {
    const {yes, known} = tallyRows(county, dimension);
    return {yes: sum(yes), known: sum(known)};
  };
  return {
    count: size,
    sums: byPackedMeasure(of),
    tallies: {site: having("site"), station: having("station")},
  };
}

/**
 * Holds an engine's cells against what is known of the counties anyway, so that rows that are
 * missing or there twice, on whatever server, can't become a number.
 *
 * @param totals - By the counties' codes; all of the region.
 * @throws {EngineError} If a child's count, or one of its sums, is another.
 */
export function checkCells(
  cells: readonly Cell[],
  totals: ReadonlyMap<string, Totals>,
  asked: {region: string; childDigits: number},
): void {
  const expected = new Map<string, Totals>();
  for (const [county, of] of totals) {
    if (county.startsWith(asked.region)) add(expected, county.slice(0, asked.childDigits), of);
  }
  const found = new Map<string, Totals>();
  for (const cell of cells) add(found, cell.child, cell);
  for (const child of new Set([...expected.keys(), ...found.keys()])) {
    const [one, other] = [format(expected.get(child)), format(found.get(child))];
    if (one !== other) throw new EngineError(`wrong cells of "${child}": ${other}, where its counties have ${one}`);
  }
}

function add(totals: Map<string, Totals>, region: string, {count, sums, tallies}: Totals | Cell): void {
  const before = totals.get(region) ?? emptyTotals();
  before.count += count;
  for (const measure of packedMeasures) {
    before.sums[measure].sum += sums[measure].sum;
    before.sums[measure].known += sums[measure].known;
  }
  for (const dimension of talliedDimensions) {
    before.tallies[dimension].yes += tallies[dimension].yes;
    before.tallies[dimension].known += tallies[dimension].known;
  }
  totals.set(region, before);
}

function emptyTotals(): Totals {
  const none = () => ({sum: 0, known: 0});
  const noneHave = () => ({yes: 0, known: 0});
  return {
    count: 0,
    sums: byPackedMeasure(none),
    tallies: {site: noneHave(), station: noneHave()},
  };
}

function format(totals: Totals | undefined): string {
  if (totals === undefined) return "none";
  const sums = packedMeasures.map((measure) => `${totals.sums[measure].sum} of ${totals.sums[measure].known}`);
  const tallies = talliedDimensions.map((name) => `${totals.tallies[name].yes} of ${totals.tallies[name].known}`);
  return `${totals.count} organisations (${[...sums, ...tallies].join(", ")})`;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
