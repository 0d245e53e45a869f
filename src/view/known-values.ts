import type {Catalog} from "../coverage/catalog.ts";
import {byDimension} from "../coverage/filters.ts";
import {optionsOf} from "../coverage/options-of.ts";
import {figureIds} from "../figures/figure-ids.ts";
import type {Known} from "./parse-view.ts";

/** Everything that an address may name in a dataset. */
export function knownValues(catalog: Catalog): Known {
  return {
    options: byDimension((dimension) => optionsOf(dimension, catalog).map(({value}) => value)),
    figures: figureIds,
  };
}
