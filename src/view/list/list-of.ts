import type {Catalog} from "../../coverage/catalog.ts";
import {exploreRecords} from "../../coverage/explore-records.ts";
import {recordsOf} from "../../coverage/facets/catalog-facets.ts";
import {nodeContents} from "../../coverage/framework/node-contents.ts";
import {populationOf} from "../../coverage/population.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {explorePage} from "../address/known-values.ts";
import type {View} from "../view.ts";

/**
 * The records of the list from which a record was opened, in the file's order.
 *
 * @param from - The list's page: "explore", "metrics/sites", "framework/chambers", "townships/350583117".
 */
export function listOf(from: string, {filters, within}: View, catalog: Catalog): readonly CoverageRecord[] {
  if (from === explorePage) return exploreRecords(catalog, filters, within);
  const [page, escaped = ""] = from.split("/");
  const id = decodeURIComponent(escaped);
  if (page === "metrics") return recordsOf(catalog, populationOf(catalog, filters, id).matching);
  if (page === "townships") return exploreRecords(catalog, {...filters, township: [id]}, null);
  const node = catalog.nodeById.get(id);
  if (!node) return [];
  const {organisations, others, through} = nodeContents(node, filters, catalog);
  return [...organisations, ...others, ...through];
}
