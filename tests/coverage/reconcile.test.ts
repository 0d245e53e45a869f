import {describe, expect, it} from "vitest";
import {reconcile} from "../../src/coverage/reconcile.ts";
import {buildMetric} from "../dataset/build-dataset.ts";
import {buildCatalog, idsOf} from "./build-catalog.ts";
import {nanan, nananDataset} from "./nanan.ts";

const catalog = buildCatalog();

describe("reconcile(metric, catalog)", () => {
  it("sets the reported total against the named, the rest is not named", () => {
    const {reported, named, notNamed, atLeast} = reconcile(
      buildMetric({reported: {value: 5, bound: "exact"}}),
      catalog,
    );
    expect(idsOf(named)).toEqual(["base", "child"]);
    expect({reported, notNamed, atLeast}).toEqual({reported: 5, notNamed: 3, atLeast: false});
  });

  it("leaves nothing over when all are named: 0, which is known", () => {
    expect(reconcile(buildMetric({reported: {value: 2, bound: "exact"}}), catalog).notNamed).toBe(0);
  });

  it("knows no total where none is reported: null, not 0", () => {
    const {reported, notNamed, atLeast, named} = reconcile(buildMetric({reported: null}), catalog);
    expect({reported, notNamed, atLeast}).toEqual({reported: null, notNamed: null, atLeast: false});
    expect(named).toHaveLength(2);
  });

  it("names none where no record counts in it", () => {
    const {named, notNamed} = reconcile(buildMetric({id: "other", reported: {value: 4, bound: "exact"}}), catalog);
    expect(named).toEqual([]);
    expect(notNamed).toBe(4);
  });

  it("says when the total is a lower bound", () => {
    expect(reconcile(buildMetric({reported: {value: 10, bound: "at-least"}}), catalog).atLeast).toBe(true);
  });

  it.each([
    ["three-new-federations", 80, 15, 65],
    ["sites", 21, 0, 21],
    ["chamber-federations", 14, 3, 11],
    ["work-stations", 12, 3, 9],
    ["townships-surveyed", 26, 0, 26],
    ["members-women-entrepreneurs", 130, 0, 130],
    ["members-women-scientists", 99, 0, 99],
    ["model-bases-and-posts", 10, 0, 10],
  ])("gives for %s of Nan'an %i reported, %i named, %i not named", (id, reported, named, notNamed) => {
    const metric = nananDataset.metrics.find((one) => one.id === id);
    if (!metric) throw new Error(`no metric: ${id}`);
    const result = reconcile(metric, nanan);
    expect([result.reported, result.named.length, result.notNamed]).toEqual([reported, named, notNamed]);
    expect(result.atLeast).toBe(id === "model-bases-and-posts");
  });
});
