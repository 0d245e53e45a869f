import type {Catalog} from "../../coverage/catalog.ts";
import {offeredDimensions, optionsOf} from "../../coverage/count/options-of.ts";
import {byDimension} from "../../coverage/filters.ts";
import {figureIds} from "../../figures/figure-ids.ts";
import type {Known} from "./parse-view.ts";
import {metricPath, nodePath, townshipPath} from "./paths.ts";

/** The page of all records, as a record's address names it. */
export const explorePage = "explore";

/** The pages that have a list of records, as a record's address names the one it was opened from. */
export function listPages({dataset}: Catalog): string[] {
  const {metrics, framework, codeLists} = dataset;
  return [
    explorePage,
    ...metrics.map(({id}) => metricPath(id).slice(1)),
    ...framework.map(({id}) => nodePath(id).slice(1)),
    ...codeLists.township.map(({code}) => townshipPath(code).slice(1)),
  ];
}

/** Everything that an address may name in a dataset. */
export function knownValues(catalog: Catalog): Known {
  const {metrics} = catalog.dataset;
  return {
    isRegister: catalog.dataset.basis === "register",
    dimensions: offeredDimensions(catalog),
    options: byDimension((dimension) => optionsOf(dimension, catalog).map(({value}) => value)),
    figures: figureIds,
    metrics: metrics.map(({id}) => id),
    region: catalog.place?.path.at(-1)?.code ?? null,
    records: catalog.recordById,
    lists: listPages(catalog),
  };
}
