import type {CodedColumn, PackedSums} from "../../dataset/packed/packed-register.ts";
import type {Steps} from "../steps/run-steps.ts";
import {sortInSteps} from "../steps/sort-in-steps.ts";

/** A column to order rows by: a number each, and whether it is known. */
export type OrderColumn = {
  /** The numbers as digits of 16 bits, so many for each row, the smallest first. */
  digits: Uint16Array;
  digitsEach: number;
  isKnown: (place: number) => boolean;
};

const radix = 0x1_00_00;
const placesAStep = 1 << 17;

/**
 * Orders places by a column, in steps; equals stay in their order, and the unknown come last,
 * whichever way.
 *
 * Sorts by digits (radix sort), so that a million take some tens of milliseconds.
 */
export function* orderPlaces(places: Uint32Array, column: OrderColumn, isDescending: boolean): Steps<Uint32Array> {
  const {digits, digitsEach, isKnown} = column;
  let from = new Uint32Array(places.length);
  let known = 0;
  let unknown = places.length;
  for (let at = 0; at < places.length; at++) {
    if (at % placesAStep === 0) yield;
    const place = places[at] ?? 0;
    if (isKnown(place)) from[known++] = place;
    else from[--unknown] = place;
  }
  from.subarray(known).reverse();
  let to = from.slice();
  for (let digit = 0; digit < digitsEach; digit++) {
    const begins = new Uint32Array(radix);
    for (let at = 0; at < known; at++) {
      if (at % placesAStep === 0) yield;
      const value = digits[(from[at] ?? 0) * digitsEach + digit] ?? 0;
      begins[value] = (begins[value] ?? 0) + 1;
    }
    if (known === 0 || begins[digits[(from[0] ?? 0) * digitsEach + digit] ?? 0] === known) continue;
    toBegins(begins, isDescending);
    for (let at = 0; at < known; at++) {
      if (at % placesAStep === 0) yield;
      const place = from[at] ?? 0;
      const value = digits[place * digitsEach + digit] ?? 0;
      const next = begins[value] ?? 0;
      begins[value] = next + 1;
      to[next] = place;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** From how many have each digit, where the first of them goes. */
function toBegins(counts: Uint32Array, isDescending: boolean): void {
  let begin = 0;
  for (let step = 0; step < radix; step++) {
    const value = isDescending ? radix - 1 - step : step;
    const count = counts[value] ?? 0;
    counts[value] = begin;
    begin += count;
  }
}

/** A column of ranks by place; 0 is unknown. */
export function rankedColumn(ranks: Uint32Array): OrderColumn {
  return {
    digits: new Uint16Array(ranks.buffer, ranks.byteOffset, ranks.length * 2),
    digitsEach: 2,
    isKnown: (place) => (ranks[place] ?? 0) > 0,
  };
}

/** A column of sums, none of them negative. */
export function summedColumn({sums, known}: PackedSums): OrderColumn {
  return {
    // The bits of such numbers stand in the order of the numbers.
    digits: new Uint16Array(sums.buffer, sums.byteOffset, sums.length * 4),
    digitsEach: 4,
    isKnown: (place) => (known[place] ?? 0) > 0,
  };
}

/**
 * A column of codes, in an order of the values, in steps.
 *
 * @param compare - Orders what codes stand for; no value is unknown.
 */
export function* codedColumn(
  {values, codes}: CodedColumn,
  compare: (a: readonly string[], b: readonly string[]) => number,
): Steps<OrderColumn> {
  const stated = values.flatMap((of, code) => (of.length === 0 ? [] : [{of, code}]));
  yield;
  const known = yield* sortInSteps(stated, (a, b) => compare(a.of, b.of));
  const ranks = new Uint32Array(values.length);
  let rank = 0;
  let before: readonly string[] | null = null;
  for (const {of, code} of known) {
    if (before === null || compare(before, of) !== 0) rank += 1;
    ranks[code] = rank;
    before = of;
  }
  const rankOf = new Uint32Array(codes.length);
  for (let place = 0; place < codes.length; place++) {
    if (place % placesAStep === 0) yield;
    rankOf[place] = ranks[codes[place] ?? 0] ?? 0;
  }
  return rankedColumn(rankOf);
}
