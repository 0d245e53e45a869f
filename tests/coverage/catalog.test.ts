import {describe, expect, it} from "vitest";
import {catalogOf} from "../../src/coverage/catalog.ts";
import {buildDataset} from "../dataset/build-dataset.ts";
import {base, buildCatalog, idsOf} from "./build-catalog.ts";

describe("catalogOf(dataset)", () => {
  it("finds records, metrics and nodes by id", () => {
    const {recordById, metricById, nodeById} = buildCatalog();
    expect(recordById.get("base")).toEqual(base);
    expect(metricById.get("federations")?.reported?.value).toBe(5);
    expect(nodeById.get("parks")?.label.en).toBe("Parks");
  });

  it("groups children under their parent and belongings under their owner, in the file's order", () => {
    const {childrenOf, belongingsOf} = buildCatalog();
    expect(idsOf(childrenOf.get("base") ?? [])).toEqual(["child"]);
    expect(idsOf(belongingsOf.get("base") ?? [])).toEqual(["national-honour", "county-honour"]);
    expect(idsOf(belongingsOf.get("child") ?? [])).toEqual(["programme"]);
  });

  it("has no group for a record that has none: null is nobody's id", () => {
    const {childrenOf, belongingsOf} = buildCatalog();
    expect([...childrenOf.keys()]).toEqual(["base"]);
    expect([...belongingsOf.keys()]).toEqual(["base", "child"]);
  });

  it("is empty for a dataset without records", () => {
    const {recordById, childrenOf, belongingsOf} = catalogOf(buildDataset());
    expect([recordById.size, childrenOf.size, belongingsOf.size]).toEqual([0, 0, 0]);
  });

  it("finds nothing under the names that every object has", () => {
    const {recordById, metricById, nodeById} = buildCatalog();
    for (const id of ["constructor", "__proto__", "toString"])
      expect([recordById.get(id), metricById.get(id), nodeById.get(id)]).toEqual([undefined, undefined, undefined]);
  });
});
