import type {Steps} from "./run-steps.ts";

const runLength = 256;
const mergedAStep = 1000;

/** Sorts as `toSorted` does, equals in their order, in steps: a merge sort of short runs. */
export function* sortInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += runLength) {
    runs.push(items.slice(from, from + runLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(one: Item[], other: Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const merged: Item[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i], other[j]];
    if (a === undefined || i >= one.length) return merged.concat(other.slice(j));
    if (b === undefined || j >= other.length) return merged.concat(one.slice(i));
    const isFirst = compare(a, b) <= 0;
    merged.push(isFirst ? a : b);
    if (isFirst) i += 1;
    else j += 1;
    if (merged.length % mergedAStep === 0) yield;
  }
}
