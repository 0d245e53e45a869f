import {type PackedMeasure, type PackedRegister, packedMeasures} from "../../dataset/packed/packed-register.ts";
import {type Cell, EngineError} from "../engine/roll-up-engine.ts";

/** How many organisations a region has, and what is known of their numbers. */
export type Totals = {count: number; sums: Record<PackedMeasure, {sum: number; known: number}>};

/** The totals of a county's rows, added up without an engine. */
export function totalsOf({size, measures}: PackedRegister): Totals {
  const of = (measure: PackedMeasure) => ({sum: sum(measures[measure].sums), known: sum(measures[measure].known)});
  return {
    count: size,
    sums: {organisations: of("organisations"), women: of("women"), executives: of("executives")},
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

function add(totals: Map<string, Totals>, region: string, {count, sums}: Pick<Cell, "count" | "sums">): void {
  const before = totals.get(region) ?? emptyTotals();
  before.count += count;
  for (const measure of packedMeasures) {
    before.sums[measure].sum += sums[measure].sum;
    before.sums[measure].known += sums[measure].known;
  }
  totals.set(region, before);
}

function emptyTotals(): Totals {
  const none = () => ({sum: 0, known: 0});
  return {count: 0, sums: {organisations: none(), women: none(), executives: none()}};
}

function format(totals: Totals | undefined): string {
  if (totals === undefined) return "none";
  const sums = packedMeasures.map((measure) => `${totals.sums[measure].sum} of ${totals.sums[measure].known}`);
  return `${totals.count} organisations (${sums.join(", ")})`;
}

function sum(numbers: Float64Array | Uint32Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
