/** A row of dice: the same seed gives the same throws, on every machine. */
export type Random = {
  /** From 0, below 1. */
  next: () => number;
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number;
  /** Whether something that happens so often (0 to 1) happens now. */
  isHit: (share: number) => boolean;
  /** @throws {RangeError} If there is nothing to pick from. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as often as its weight says. */
  pickWeighted: <Item>(items: readonly (readonly [item: Item, weight: number])[]) => Item;
};

/** Dice of a seed, by mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]) => at(items, between(0, items.length - 1));
  return {
    next,
    between,
    pick,
    isHit: (share) => next() < share,
    pickWeighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? at(items, items.length - 1))[0];
    },
  };
}

/** @throws {RangeError} If nothing stands there. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item: ${index} of ${items.length}`);
  return item;
}

/** The items in an order that the dice decide. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled: Item[] = [];
  for (const item of items) shuffled.splice(random.between(0, shuffled.length), 0, item);
  return shuffled;
}
