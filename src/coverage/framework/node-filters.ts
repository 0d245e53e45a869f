import type {FrameworkNode} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {type Filters, noFilters} from "../filters.ts";
import {nodeDimension} from "./node-dimension.ts";
import {childNodes} from "./node-order.ts";

/**
 * The filters that leave what stands under a node: the node itself, or any of the levers or
 * platforms of a group. `null` for a node by which records are not narrowed.
 */
export function nodeFilters(
  node: FrameworkNode,
  catalog: Catalog,
): {dimension: "lever" | "platform"; filters: Filters} | null {
  const parts = node.level === "group" ? childNodes(node.id, catalog) : [node];
  const [dimension = null] = parts.map(nodeDimension);
  if (dimension === null) return null;
  return {dimension, filters: {...noFilters, [dimension]: parts.map(({id}) => id)}};
}
