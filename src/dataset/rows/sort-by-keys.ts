import type {Pauses} from "./pauses.ts";

/** So many places are compared between two looks at the clock. */
const comparedAtOnce = 1 << 15;
const fewPlaces = 12;

/**
 * Sorts places, in place, by their rows of keys: key by key, the shorter first. A quicksort of
 * strings (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", 1997):
 * what is alike so far is compared by its next key only.
 *
 * @param starts - Where each place's keys begin; those of the next end them.
 */
export async function sortByKeys(
  places: Uint32Array,
  starts: Uint32Array,
  keys: Uint32Array,
  pauses: Pauses,
): Promise<void> {
  /** The key at which each place is compared now: looked up once for each depth. */
  const now = new Uint32Array(places.length);
  const lookUp = (from: number, to: number, depth: number) => {
    for (let at = from; at < to; at++) {
      const place = places[at] ?? 0;
      const key = (starts[place] ?? 0) + depth;
      // 0 is no key.
      now[at] = key < (starts[place + 1] ?? 0) ? (keys[key] ?? 0) : 0;
    }
  };
  const swap = (one: number, other: number) => {
    const place = places[one] ?? 0;
    const key = now[one] ?? 0;
    places[one] = places[other] ?? 0;
    now[one] = now[other] ?? 0;
    places[other] = place;
    now[other] = key;
  };
  const compare = (one: number, other: number, depth: number) => {
    const [from, otherFrom] = [(starts[one] ?? 0) + depth, (starts[other] ?? 0) + depth];
    const [to, otherTo] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
    for (let at = 0; from + at < to && otherFrom + at < otherTo; at++) {
      const difference = (keys[from + at] ?? 0) - (keys[otherFrom + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return to - from - (otherTo - otherFrom);
  };
  const insert = (from: number, to: number, depth: number) => {
    for (let next = from + 1; next < to; next++) {
      const place = places[next] ?? 0;
      let at = next;
      while (at > from && compare(places[at - 1] ?? 0, place, depth) > 0) {
        places[at] = places[at - 1] ?? 0;
        at -= 1;
      }
      places[at] = place;
    }
  };
  lookUp(0, places.length, 0);
  const open: [from: number, to: number, depth: number][] = [[0, places.length, 0]];
  let compared = 0;
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to, depth] = part;
    compared += to - from;
    if (compared > comparedAtOnce) {
      compared = 0;
      if (pauses.isDue()) await pauses.take();
    }
    if (to - from <= fewPlaces) {
      insert(from, to, depth);
      continue;
    }
    const pivot = middleOf(now[from] ?? 0, now[(from + to) >> 1] ?? 0, now[to - 1] ?? 0);
    let [less, more] = [from, to];
    for (let at = from; at < more; ) {
      const key = now[at] ?? 0;
      if (key < pivot) swap(less++, at++);
      else if (key > pivot) swap(at, --more);
      else at += 1;
    }
    if (less - from > 1) open.push([from, less, depth]);
    if (to - more > 1) open.push([more, to, depth]);
    if (more - less > 1 && pivot !== 0) {
      lookUp(less, more, depth + 1);
      open.push([less, more, depth + 1]);
    }
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
