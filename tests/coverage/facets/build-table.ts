import {type FacetColumn, type FacetTable, roomForCodes} from "../../../src/coverage/facets/facet-table.ts";
import type {Choices} from "../../../src/coverage/facets/select-elements.ts";

export const keys = ["form", "lever", "year"] as const;
type Key = (typeof keys)[number];

/** An element of a table, its values by their places in the lists of `valuesOf`; "lent" is said of its lever. */
export type Element = Readonly<Record<Key, readonly number[]>> & {
  isLent: boolean;
  count: number;
  women: number | null;
};

function valuesOf(key: Key, years: number): string[] {
  if (key === "form") return ["federation", "committee", "group"];
  if (key === "lever") return ["parks", "chambers", "not stated"];
  return Array.from({length: years}, (_, at) => String(2021 + at));
}

export function buildTable(elements: readonly Element[], years = 2): FacetTable<Key> {
  const isLent = ({isLent: lent}: Element, key: Key) => key === "lever" && lent;
  const column = (key: Key): FacetColumn => {
    const names = elements.map((one) => `${one[key].join()} ${isLent(one, key)}`);
    const known = [...new Set(names)];
    const codes = roomForCodes(elements.length, known.length);
    names.forEach((name, place) => {
      codes[place] = known.indexOf(name);
    });
    const combinations = known.map((name) => {
      const first = elements[names.indexOf(name)];
      return {values: first?.[key] ?? [], isLent: first !== undefined && isLent(first, key)};
    });
    return {values: valuesOf(key, years), combinations, codes};
  };
  const columns = {form: column("form"), lever: column("lever"), year: column("year")};
  const women = {
    sums: Float64Array.from(elements, (one) => one.women ?? 0),
    known: Uint32Array.from(elements, (one) => (one.women === null ? 0 : 1)),
  };
  return {
    size: elements.length,
    columnOf: (key) => columns[key],
    measureOf: () => women,
    counts: elements.every(({count}) => count === 1) ? null : Uint32Array.from(elements, ({count}) => count),
  };
}

/** The same answers as an index gives, worked out record by record. */
export function countNaively(elements: readonly Element[], choices: Choices<Key>) {
  const passes = (one: Element, except: Key | null) =>
    keys.every((key) => {
      const chosen = choices[key] ?? [];
      return (
        key === except || chosen.length === 0 || one[key].some((at) => chosen.includes(valuesOf(key, 2)[at] ?? ""))
      );
    });
  const placesWithout = (except: Key | null) => elements.flatMap((one, place) => (passes(one, except) ? [place] : []));
  const sum = (some: readonly Element[]) => some.reduce((total, {count}) => total + count, 0);
  const countsBy = (isCounted: (one: Element, key: Key) => boolean) =>
    Object.fromEntries(
      keys.map((key) => {
        const counted = elements.filter((one) => passes(one, key) && isCounted(one, key));
        return [key, valuesOf(key, 2).map((_, at) => sum(counted.filter((one) => one[key].includes(at))))];
      }),
    );
  const passing = elements.filter((one) => passes(one, null));
  return {
    count: sum(passing),
    counts: countsBy(() => true),
    lent: countsBy(({isLent}, key) => key === "lever" && isLent),
    women: {
      sum: passing.reduce((total, {women}) => total + (women ?? 0), 0),
      known: passing.filter(({women}) => women !== null).length,
      records: sum(passing),
    },
    places: Object.fromEntries([null, ...keys].map((key) => [key ?? "all", placesWithout(key)])),
  };
}
