import type {FrameworkNode} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";

/**
 * The nodes of the working method as it is told: each before its parts, parts in the file's
 * order. Empty where the dataset has no method.
 */
export function nodeOrder(catalog: Catalog): FrameworkNode[] {
  return childNodes(null, catalog).flatMap((node) => nodesWithin(node, catalog));
}

/** A node and all that stands below it, in the method's order. */
export function nodesWithin(node: FrameworkNode, catalog: Catalog): FrameworkNode[] {
  return [node, ...childNodes(node.id, catalog).flatMap((child) => nodesWithin(child, catalog))];
}

/** The parts of a node, in the file's order; of `null`, the method itself. */
export function childNodes(parent: string | null, {dataset}: Catalog): FrameworkNode[] {
  return dataset.framework.filter((node) => node.parent === parent);
}
