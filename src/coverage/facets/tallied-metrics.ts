import type {PackedRegister, TalliedDimension} from "../../dataset/packed/packed-register.ts";
import type {RegisterMetricId} from "../register/register-metrics.ts";
import {type FacetIndex, facetIndex} from "./facet-index.ts";
import {type FacetKey, facetKeys} from "./facet-key.ts";
import type {FacetTable} from "./facet-table.ts";

/** A metric of which cells only say how many of their organisations count in it. */
export type TalliedMetric = {
  /** Those that count, by everything by which the cells are told apart. */
  index: FacetIndex<FacetKey>;
  /** How many leave open whether they count. */
  unstated: number;
};

const asked = {
  sites: "site",
  "work-stations": "station",
} as const satisfies Partial<Record<RegisterMetricId, TalliedDimension>>;

/**
 * The metrics that a register's cells tally, by the cells of the table made of it: each cell
 * stands there for as many organisations as count. What these cover in numbers, women or
 * executive members, isn't known of them, and no sum of it is.
 *
 * @param table - Of that stretch of the register.
 * @returns Empty where the register's dimensions tell them, or nothing does.
 */
export function talliedMetrics(
  {tallies, counts}: PackedRegister,
  [from, to]: readonly [from: number, to: number],
  table: FacetTable<FacetKey>,
): ReadonlyMap<string, TalliedMetric> {
  if (tallies === undefined) return new Map();
  const isCounted = standingIn(table);
  const unknown = {sums: new Float64Array(to - from), known: new Uint32Array(to - from)};
  return new Map(
    Object.entries(asked).map(([metric, dimension]) => {
      const {yes, known} = tallies[dimension];
      const having = new Uint32Array(to - from);
      let unstated = 0;
      for (let place = 0; place < having.length; place++) {
        if (!isCounted(place)) continue;
        having[place] = yes[from + place] ?? 0;
        unstated += (counts?.[from + place] ?? 1) - (known[from + place] ?? 0);
      }
      const index = facetIndex({...table, counts: having, measureOf: () => unknown}, facetKeys);
      return [metric, {index, unstated}];
    }),
  );
}

/** Whether the organisations of a cell exist: they are alike in it. */
function standingIn(table: FacetTable<FacetKey>): (place: number) => boolean {
  const {values, combinations, codes} = table.columnOf("kind");
  const isStanding = combinations.map((together) =>
    together.values.every((value) => values[value] !== "revoked" && values[value] !== "preparing"),
  );
  return (place) => isStanding[codes[place] ?? 0] ?? false;
}
