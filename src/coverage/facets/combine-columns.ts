import type {Steps} from "../steps/run-steps.ts";
import {type Codes, type Combination, type FacetColumn, roomForCodes} from "./facet-table.ts";

/** What is said of an element: its values, and whether through another only. */
export type Stated = {values: readonly string[]; isLent: boolean};

/** A column as it is packed: a code each, and the values that a code stands for. */
export type CodedValues = {values: readonly (readonly string[])[]; codes: Codes};

/**
 * A column of which every element says the same.
 *
 * @param listed - The values that come first, in the order of the options.
 */
export function constantColumn(listed: readonly string[], size: number, value: string): FacetColumn {
  const list = collect(listed);
  list.codeOf({values: [value], isLent: false});
  return {...list.column(), codes: new Uint8Array(size)};
}

/** A column of what each element says. */
export function columnOfEach(listed: readonly string[], stated: readonly Stated[]): FacetColumn {
  const list = collect(listed);
  const codes = stated.map(list.codeOf);
  const column = list.column();
  const packed = roomForCodes(codes.length, column.combinations.length);
  packed.set(codes);
  return {...column, codes: packed};
}

/**
 * A packed column in the order of its options: what its codes stand for is told once for each.
 *
 * @param of - What elements with these values are said to have.
 */
export function listColumn(
  listed: readonly string[],
  {values, codes}: CodedValues,
  of: (values: readonly string[]) => Stated,
): FacetColumn {
  const list = collect(listed);
  const newCodes = values.map((together) => list.codeOf(of(together)));
  const column = list.column();
  // Often the codes are what they would be anyhow, and are not copied.
  if (newCodes.every((code, before) => code === before)) return {...column, codes};
  const table = Uint32Array.from(newCodes);
  const renamed = roomForCodes(codes.length, column.combinations.length);
  for (let place = 0; place < codes.length; place++) renamed[place] = table[codes[place] ?? 0] ?? 0;
  return {...column, codes: renamed};
}

/**
 * A column of what several packed columns say together; it is told once for each combination
 * of their values that occurs. In steps, a pass over all elements each.
 */
export function* combineColumns(
  size: number,
  listed: readonly string[],
  sources: readonly CodedValues[],
  of: (values: readonly (readonly string[])[]) => Stated,
): Steps<FacetColumn> {
  const list = collect(listed);
  const {codes, first} = yield* joinCodes(size, sources);
  yield;
  const told = first.map((place) =>
    list.codeOf(of(sources.map(({values, codes: source}) => values[source[place] ?? 0] ?? []))),
  );
  const column = list.column();
  const table = Uint32Array.from(told);
  const narrowed = roomForCodes(size, column.combinations.length);
  for (let place = 0; place < size; place++) narrowed[place] = table[codes[place] ?? 0] ?? 0;
  return {...column, codes: narrowed};
}

/** Numbers the combinations of several columns' codes that occur, one column after the other; with the first element of each. */
function* joinCodes(size: number, sources: readonly CodedValues[]): Steps<{codes: Uint32Array; first: number[]}> {
  let codes = new Uint32Array(size);
  let first = size === 0 ? [] : [0];
  for (const {values, codes: source} of sources) {
    yield;
    // 0 is a combination not met yet.
    const met = new Uint32Array(first.length * values.length);
    const joined = new Uint32Array(size);
    const places: number[] = [];
    for (let place = 0; place < size; place++) {
      const slot = (codes[place] ?? 0) * values.length + (source[place] ?? 0);
      if (met[slot] === 0) met[slot] = places.push(place);
      joined[place] = (met[slot] ?? 1) - 1;
    }
    codes = joined;
    first = places;
  }
  return {codes, first};
}

/** Collects combinations of values, each once. */
function collect(listed: readonly string[]) {
  const values = [...listed];
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const combinations: Combination[] = [];
  const codeOf = new Map<string, number>();
  return {
    codeOf({values: together, isLent}: Stated): number {
      const key = `${isLent}\n${together.join("\n")}`;
      const known = codeOf.get(key);
      if (known !== undefined) return known;
      const places = together.map((value) => {
        const place = placeOf.get(value) ?? values.push(value) - 1;
        placeOf.set(value, place);
        return place;
      });
      codeOf.set(key, combinations.length);
      return combinations.push({values: places, isLent}) - 1;
    },
    column: () => ({values, combinations}),
  };
}
