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

/** A line of the method: the nodes of one group, or those of one level that stand in none. */
export type FrameworkLevel = {
  level: "line" | "approach" | "lever" | "platform";
  /** What holds the nodes together; `null` where they stand directly under the method. */
  group: FrameworkNode | null;
  nodes: readonly FrameworkNode[];
};

/** The method's lines, one after another, as it is told; empty where the dataset has no method. */
export function frameworkLevels(catalog: Catalog): FrameworkLevel[] {
  const levels = new Map<string, FrameworkLevel>();
  for (const node of nodeOrder(catalog)) {
    const {level, parent} = node;
    if (level === "method" || level === "group") continue;
    const above = parent === null ? undefined : catalog.nodeById.get(parent);
    const group = above?.level === "group" ? above : null;
    const key = `${group?.id ?? ""}/${level}`;
    levels.set(key, {level, group, nodes: [...(levels.get(key)?.nodes ?? []), node]});
  }
  return [...levels.values()];
}
