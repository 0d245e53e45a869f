import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {type Dimension, dimensions, type Filters} from "../filters.ts";
import {type FacetIndex, type Facets, facetIndex} from "./facet-index.ts";
import {type FacetKey, facetKeys} from "./facet-key.ts";
import {recordTable} from "./record-table.ts";
import type {Choices} from "./select-elements.ts";

const indices = new WeakMap<Catalog, FacetIndex<FacetKey>>();

/** The index of a dataset's records; made when it is first asked for. */
export function indexOf(catalog: Catalog): FacetIndex<FacetKey> {
  const before = catalog.index ?? indices.get(catalog);
  if (before !== undefined) return before;
  const index = facetIndex(recordTable(catalog), facetKeys);
  indices.set(catalog, index);
  return index;
}

type Asked = {filters: Filters; metric: string | null; facets: Facets<FacetKey>};

/** What was asked of a dataset lately: the figures of a page ask for the same few choices. */
const lately = new WeakMap<Catalog, readonly Asked[]>();
const mostRemembered = 8;

/**
 * What the filters leave of a dataset.
 *
 * @param metric - Only records that count in this metric; `null` for all.
 */
export function facetsOf(catalog: Catalog, filters: Filters, metric: string | null = null): Facets<FacetKey> {
  const remembered = lately.get(catalog) ?? [];
  const before =
    remembered.find((asked) => asked.filters === filters && asked.metric === metric) ??
    remembered.find((asked) => asked.metric === metric && isSameChoice(asked.filters, filters));
  if (before !== undefined) return before.facets;
  const facets = choose(catalog, filters, metric);
  lately.set(catalog, [{filters, metric, facets}, ...remembered].slice(0, mostRemembered));
  return facets;
}

function choose(catalog: Catalog, filters: Filters, metric: string | null): Facets<FacetKey> {
  if (metric === null) return indexOf(catalog).select(filters);
  const tallied = catalog.tallied?.get(metric);
  if (tallied !== undefined) return tallied.index.select(filters);
  const choices: Choices<FacetKey> = {...filters, metric: [metric]};
  return indexOf(catalog).select(choices);
}

function isSameChoice(one: Filters, other: Filters): boolean {
  return dimensions.every((dimension) => {
    const [values, others] = [one[dimension], other[dimension]];
    return values === others || (values.length === others.length && values.every((value, at) => value === others[at]));
  });
}

const places = new WeakMap<readonly CoverageRecord[], ReadonlyMap<CoverageRecord, number>>();

/**
 * Where a record stands in its dataset, from 0.
 *
 * @throws {RangeError} If the record is not the catalog's: a bug of ours.
 */
export function placeOf(record: CoverageRecord, {dataset: {records}}: Catalog): number {
  const known = places.get(records) ?? new Map(records.map((one, place) => [one, place]));
  places.set(records, known);
  const place = known.get(record);
  if (place === undefined) throw new RangeError(`unknown record: ${record.id}`);
  return place;
}

/** The records that pass, in the file's order; none of a large register, which is counted without any. */
export function recordsOf(
  catalog: Catalog,
  facets: Facets<FacetKey>,
  except: Dimension | null = null,
): CoverageRecord[] {
  const {records} = catalog.dataset;
  if (records.length === 0) return [];
  return Array.from(facets.placesOf(except), (place) => records[place] ?? []).flat();
}
