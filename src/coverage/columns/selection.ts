import {type Dimension, dimensions, type Filters} from "../filters.ts";
import type {Columns, DimensionColumn} from "./columns.ts";

/** Which records pass the filters, and which would if one dimension's choice were not made. */
export type Selection = {
  /** How many dimensions' choices each record misses. */
  misses: Uint8Array;
  /** For each dimension with a choice, 1 for a record that misses it. */
  missed: ReadonlyMap<Dimension, Uint8Array>;
};

/** Says for every record which choices it misses: any value chosen in a dimension, in all dimensions. */
export function selectRecords(columns: Columns, filters: Filters): Selection {
  const misses = new Uint8Array(columns.size);
  const missed = new Map<Dimension, Uint8Array>();
  for (const dimension of dimensions) {
    if (filters[dimension].length === 0) continue;
    const marks = missing(columns.dimensions[dimension], filters[dimension]);
    missed.set(dimension, marks);
    for (let place = 0; place < columns.size; place++) misses[place] = (misses[place] ?? 0) + (marks[place] ?? 0);
  }
  return {misses, missed};
}

function missing({values, offsets, codes, lent}: DimensionColumn, chosen: readonly string[]): Uint8Array {
  const isChosen = values.map((value) => chosen.includes(value));
  const marks = new Uint8Array(lent.length).fill(1);
  for (let place = 0; place < marks.length; place++) {
    for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++)
      if (isChosen[codes[at] ?? 0]) marks[place] = 0;
  }
  return marks;
}

/**
 * Whether a record passes.
 *
 * @param except - A dimension whose choice is left out, so that a facet's own choice does not
 *   hide its other options.
 */
export function passes({misses, missed}: Selection, place: number, except: Dimension | null): boolean {
  const allowed = except === null ? 0 : (missed.get(except)?.[place] ?? 0);
  return misses[place] === allowed;
}

/** The places of the records that pass, in the file's order. */
export function placesOf(selection: Selection, except: Dimension | null): number[] {
  const places: number[] = [];
  for (let place = 0; place < selection.misses.length; place++)
    if (passes(selection, place, except)) places.push(place);
  return places;
}
