import type {Catalog} from "../../coverage/catalog.ts";
import {optionsOf} from "../../coverage/count/options-of.ts";
import {byDimension} from "../../coverage/filters.ts";
import {figureIds} from "../../figures/figure-ids.ts";
import {listPages} from "./list-pages.ts";
import type {Known} from "./parse-view.ts";

/** Everything that an address may name in a dataset. */
export function knownValues(catalog: Catalog): Known {
  const {metrics, records} = catalog.dataset;
  return {
    options: byDimension((dimension) => optionsOf(dimension, catalog).map(({value}) => value)),
    figures: figureIds,
    metrics: metrics.map(({id}) => id),
    records: records.map(({id}) => id),
    lists: listPages(catalog),
  };
}
