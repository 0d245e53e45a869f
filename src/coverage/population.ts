import type {Catalog} from "./catalog.ts";
import {facetsOf, indexOf} from "./facets/catalog-facets.ts";
import type {Facets} from "./facets/facet-index.ts";
import type {FacetKey} from "./facets/facet-key.ts";
import {type Filters, noFilters} from "./filters.ts";

/** The kind of record that is counted unless a reader chooses others. */
export const countedKind = "federation";

export type Population = {
  /** The kinds counted. */
  kinds: readonly string[];
  /** All of those kinds. */
  all: Facets<FacetKey>;
  /** Those that pass the filters. */
  matching: Facets<FacetKey>;
};

/**
 * Says which named records the page counts: the federations, or the kinds a reader chose,
 * within one metric if the page is a metric's.
 *
 * @param metric - Only records that count in this metric; `null` for all. A metric brings
 *   its own kinds, so federations are not presumed there.
 */
export function populationOf(catalog: Catalog, filters: Filters, metric: string | null): Population {
  const kinds = filters.kind.length > 0 ? filters.kind : presumedKinds(catalog, metric);
  return {
    kinds,
    all: facetsOf(catalog, {...noFilters, kind: kinds}, metric),
    matching: facetsOf(catalog, {...filters, kind: kinds}, metric),
  };
}

/** The kinds of what counts in a metric, in the order of their code list. */
function presumedKinds(catalog: Catalog, metric: string | null): string[] {
  if (metric === null) return [countedKind];
  const {values} = indexOf(catalog).table.columnOf("kind");
  const {counts} = facetsOf(catalog, noFilters, metric).countsOf("kind");
  return values.filter((_, code) => (counts[code] ?? 0) > 0);
}
