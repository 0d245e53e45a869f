import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {commonPlaces} from "../../../src/coverage/rows/common-places.ts";
import {codedColumn, orderPlaces, rankedColumn, summedColumn} from "../../../src/coverage/rows/order-places.ts";
import {runToEnd} from "../../../src/coverage/steps/run-steps.ts";

const order = (...given: Parameters<typeof orderPlaces>) => [...runToEnd(orderPlaces(...given))];

describe("orderPlaces(places, column, isDescending)", () => {
  const sums = summedColumn({sums: Float64Array.of(30, 0, 7, 0, 30), known: Uint32Array.of(1, 0, 1, 1, 1)});

  it("puts the unknown last either way, which 0 is not, and keeps equals in their order", () => {
    expect(order(Uint32Array.of(0, 1, 2, 3, 4), sums, false)).toEqual([3, 2, 0, 4, 1]);
    expect(order(Uint32Array.of(0, 1, 2, 3, 4), sums, true)).toEqual([0, 4, 2, 3, 1]);
  });

  it("orders only the places given, none of none", () => {
    expect(order(Uint32Array.of(0, 2), sums, false)).toEqual([2, 0]);
    expect(order(new Uint32Array(0), sums, false)).toEqual([]);
  });

  it("orders codes by what they stand for", () => {
    const column = runToEnd(
      codedColumn({values: [[], ["b"], ["a"], ["a", "b"]], codes: Uint8Array.of(0, 1, 2, 3, 2)}, (a, b) =>
        a.join().localeCompare(b.join()),
      ),
    );
    expect(order(Uint32Array.of(0, 1, 2, 3, 4), column, false)).toEqual([2, 4, 3, 1, 0]);
  });

  it("orders any ranks and sums as comparing them would", () => {
    const number = fc.oneof(fc.nat(3), fc.nat(70_000), fc.nat(2 ** 31 - 1));
    fc.assert(
      fc.property(fc.array(number), fc.boolean(), (ranks, isDescending) => {
        const places = Uint32Array.from(ranks, (_, place) => place);
        const rankOf = (place: number) => ranks[place] ?? 0;
        const naive = [...places].sort((a, b) => {
          const [unknownA, unknownB] = [rankOf(a) === 0, rankOf(b) === 0];
          if (unknownA || unknownB) return Number(unknownA) - Number(unknownB);
          return isDescending ? rankOf(b) - rankOf(a) : rankOf(a) - rankOf(b);
        });
        expect(order(places, rankedColumn(Uint32Array.from(ranks)), isDescending)).toEqual(naive);
        const known = Uint32Array.from(ranks, (rank) => (rank === 0 ? 0 : 1));
        expect(order(places, summedColumn({sums: Float64Array.from(ranks), known}), isDescending)).toEqual(naive);
      }),
    );
  });
});

describe("commonPlaces(one, other)", () => {
  it("is what both lists have", () => {
    const common = (one: number[], other: number[]) => [
      ...runToEnd(commonPlaces(Uint32Array.from(one), Uint32Array.from(other))),
    ];
    expect(common([0, 2, 5, 9], [2, 3, 9, 12])).toEqual([2, 9]);
    expect(common([], [1])).toEqual([]);
    expect(common([0, 1], [])).toEqual([]);
  });
});
