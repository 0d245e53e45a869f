import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {columnsOf} from "../columns/columns.ts";
import {countValues} from "../columns/count-values.ts";
import type {Dimension, Filters} from "../filters.ts";
import {matchesFilters, placeOf} from "../matches-filters.ts";
import {populationOf} from "../population.ts";
import {type Option, optionsOf} from "./options-of.ts";

export type OptionCount = Option & {
  count: number;
  /** How many of them have the value only through another record (a parent, an owner). */
  through: number;
};

/**
 * Counts records by one dimension, in the order of its code list, "not stated" last.
 *
 * A record with several values counts once under each, so the counts may add up to more
 * than the records.
 *
 * @returns One row an option, those without a record included, with count 0. Zero means
 *   "none on file", never "none exist".
 */
export function countBy(records: readonly CoverageRecord[], dimension: Dimension, catalog: Catalog): OptionCount[] {
  return countPlaces(
    records.map((record) => placeOf(record, catalog)),
    dimension,
    catalog,
  );
}

/** The same for records by their places in the file. */
export function countPlaces(places: readonly number[], dimension: Dimension, catalog: Catalog): OptionCount[] {
  const {counts, lent} = countValues(columnsOf(catalog), dimension, places);
  // Codes are in the order of the options.
  return optionsOf(dimension, catalog).map((option, code) => ({
    ...option,
    count: counts[code] ?? 0,
    through: lent[code] ?? 0,
  }));
}

/**
 * Counts what each option of a facet would show: the records that pass every other filter.
 * The facet's own choice is left out, or its other options would all read 0.
 *
 * @param metric - Only records that count in this metric; `null` for all.
 */
export function countFacet(
  dimension: Dimension,
  filters: Filters,
  catalog: Catalog,
  metric: string | null,
): OptionCount[] {
  const {records} = catalog.dataset;
  const counted =
    dimension === "kind"
      ? records.filter(({countsIn}) => metric === null || countsIn.includes(metric))
      : populationOf(catalog, filters, metric).all;
  return countBy(
    counted.filter((record) => matchesFilters(record, filters, catalog, dimension)),
    dimension,
    catalog,
  );
}
