import type {Steps} from "../steps/run-steps.ts";

const placesAStep = 1 << 17;

/** The places that are in both of two ascending lists, ascending. */
export function* commonPlaces(one: Uint32Array, other: Uint32Array): Steps<Uint32Array> {
  const common = new Uint32Array(Math.min(one.length, other.length));
  let length = 0;
  let at = 0;
  for (let i = 0; i < one.length; i++) {
    if (i % placesAStep === 0) yield;
    const place = one[i] ?? 0;
    while (at < other.length && (other[at] ?? 0) < place) at += 1;
    if (other[at] === place && at < other.length) common[length++] = place;
  }
  return common.slice(0, length);
}
