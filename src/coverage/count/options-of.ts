import type {Text} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {type Dimension, dimensions, notStated} from "../filters.ts";

/** The dimensions in which a dataset says anything, in the order the page shows them. */
export function offeredDimensions(catalog: Catalog): Dimension[] {
  return dimensions.filter((dimension) => statedOptions(dimension, catalog).length > 0);
}

export type Option = {value: string; label: Text | typeof notStated};

const listed = new WeakMap<Catalog, Map<Dimension, readonly Option[]>>();

/**
 * Lists the values a dimension can take, in the order of its code list, "not stated" last.
 * A record always has a kind, so that dimension has no "not stated".
 */
export function optionsOf(dimension: Dimension, catalog: Catalog): readonly Option[] {
  const known = listed.get(catalog) ?? new Map<Dimension, readonly Option[]>();
  listed.set(catalog, known);
  const before = known.get(dimension);
  if (before !== undefined) return before;
  const stated = statedOptions(dimension, catalog);
  const options: Option[] = dimension === "kind" ? stated : [...stated, {value: notStated, label: notStated}];
  known.set(dimension, options);
  return options;
}

function statedOptions(dimension: Dimension, {dataset}: Catalog): Option[] {
  const {framework, codeLists} = dataset;
  const nodesAt = (levels: readonly string[]) =>
    framework.filter(({level}) => levels.includes(level)).map(({id, label}) => ({value: id, label}));
  if (dimension === "platform") return nodesAt(["platform"]);
  const list = codeLists[dimension];
  if (list !== undefined) return list.map(({code, label}) => ({value: code, label}));
  return dimension === "lever" ? nodesAt(["line", "lever"]) : [];
}
