import type {Text} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {type Dimension, notStated} from "../filters.ts";

export type Option = {value: string; label: Text | typeof notStated};

/**
 * Lists the values a dimension can take, in the order of its code list, "not stated" last.
 * A record always has a kind, so that dimension has no "not stated".
 */
export function optionsOf(dimension: Dimension, catalog: Catalog): Option[] {
  const stated = statedOptions(dimension, catalog);
  return dimension === "kind" ? stated : [...stated, {value: notStated, label: notStated}];
}

function statedOptions(dimension: Dimension, {dataset}: Catalog): Option[] {
  if (dimension === "lever" || dimension === "platform") {
    const levels = dimension === "lever" ? ["line", "lever"] : ["platform"];
    const nodes = dataset.framework.filter(({level}) => levels.includes(level));
    return nodes.map(({id, label}) => ({value: id, label}));
  }
  return dataset.codeLists[dimension].map(({code, label}) => ({value: code, label}));
}
