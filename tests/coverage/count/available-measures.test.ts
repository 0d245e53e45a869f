import {expect, it} from "vitest";
import {catalogOf} from "../../../src/coverage/catalog.ts";
import {availableMeasures} from "../../../src/coverage/count/custom-choice.ts";
import {buildDataset, buildRecord} from "../../dataset/build-dataset.ts";
import {nanan} from "../nanan.ts";

it("availableMeasures(catalog) is records alone for a report, whose records cover nothing in numbers", () => {
  expect(availableMeasures(nanan)).toEqual(["records"]);
});

it("availableMeasures(catalog) offers a sum where one record states its part, a 0 too; unknown is no part", () => {
  const covers = {organisations: 0, women: 120, executives: null};
  const records = [buildRecord(), buildRecord({id: "second", covers})];
  expect(availableMeasures(catalogOf(buildDataset({records})))).toEqual(["records", "organisations", "women"]);
});
