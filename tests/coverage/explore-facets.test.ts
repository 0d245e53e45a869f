import fc from "fast-check";
import {expect, it} from "vitest";
import {countExploreFacet} from "../../src/coverage/count/count-by.ts";
import {optionsOf} from "../../src/coverage/count/options-of.ts";
import {byDimension, dimensions} from "../../src/coverage/filters.ts";
import {nanan, nananDataset} from "./nanan.ts";
import {recountFacet} from "./recount-facet.ts";

it("the counts beside the options of all records agree with a recount by hand, for any filters and metric", () => {
  const choices = byDimension((dimension) => {
    const values = optionsOf(dimension, nanan).map(({value}) => value);
    return fc.oneof(
      {weight: 3, arbitrary: fc.constant<string[]>([])},
      fc.subarray(values, {maxLength: Math.min(3, values.length)}),
    );
  });
  const metrics = [null, ...nananDataset.metrics.map(({id}) => id)];
  fc.assert(
    fc.property(
      fc.record(choices),
      fc.constantFrom(...dimensions),
      fc.constantFrom(...metrics),
      (filters, dimension, metric) => {
        const counted = countExploreFacet(dimension, filters, nanan, metric);
        const counts = Object.fromEntries(counted.map(({value, count}) => [value, count]));
        expect(counts).toEqual(recountFacet(dimension, filters, metric, null));
      },
    ),
    {numRuns: 300},
  );
});
