import {describe, expect, it} from "vitest";
import type {Catalog} from "../../../src/coverage/catalog.ts";
import {facetsOf} from "../../../src/coverage/facets/catalog-facets.ts";
import {noFilters} from "../../../src/coverage/filters.ts";
import {reconcile} from "../../../src/coverage/reconcile.ts";
import {joinPacked} from "../../../src/dataset/packed/join-packed.ts";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import type {PackedRegister} from "../../../src/dataset/packed/packed-register.ts";
import {openPacked} from "../../../src/view/regions/open-regions.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";

const counties = ["550101", "550102"].map((code) =>
  packEntries(
    buildRegister({
      region: {code, name: `${code}县`},
      townships: [],
      entries: buildEntries(
        {site: "yes", station: "town", township: null, women: 30},
        {site: null, station: "no", township: null, form: "micro-home"},
        {site: "yes", station: "yes", township: null, status: "revoked"},
      ),
    }),
  ),
);

const {id, title, file, day, fictional} = buildRegister();
const region = {code: "5501", name: "示例市（虚构）"};
const rows = joinPacked(counties, {id, title, file, day, fictional, region});
const none = {values: [[]], codes: new Uint8Array(rows.size)};
/** As published before cells tallied anything. */
const older: PackedRegister = {
  ...rows,
  dimensions: {...rows.dimensions, site: none, station: none},
  leftOut: ["site", "station"],
  counts: new Uint32Array(rows.size).fill(1),
  rows: null,
};
const cells: PackedRegister = {
  ...older,
  tallies: {
    site: {yes: Uint32Array.of(1, 0, 1, 1, 0, 1), known: Uint32Array.of(1, 0, 1, 1, 0, 1)},
    station: {yes: Uint32Array.of(1, 0, 1, 1, 0, 1), known: Uint32Array.of(1, 1, 1, 1, 1, 1)},
  },
};

async function open(register: PackedRegister): Promise<Catalog> {
  const opened = openPacked(register, day, async () => null);
  const {signal} = new AbortController();
  return (await opened.open("5501", signal)).catalogOn(day, signal);
}

/** "sites 2, 2 unstated" of each. */
async function metricsOf(register: PackedRegister): Promise<string[]> {
  const catalog = await open(register);
  return catalog.dataset.metrics.map(
    (metric) => `${metric.id} ${reconcile(metric, catalog).namedCount}, ${metric.unstated} unstated`,
  );
}

const four = [
  "three-new-federations 2, 0 unstated",
  "sites 2, 2 unstated",
  "chamber-federations 0, 2 unstated",
  "work-stations 2, 0 unstated",
];

describe("a region's metrics", () => {
  it("are the four where its file has rows", async () => {
    expect(await metricsOf(rows)).toEqual(four);
  });

  it("are the same where its cells tally sites and stations: only what stands, and what says nothing apart", async () => {
    expect(await metricsOf(cells)).toEqual(four);
  });

  it("are not those of which its cells tell nothing: they would be shown as 0", async () => {
    expect(await metricsOf(older)).toEqual([
      "three-new-federations 2, 0 unstated",
      "chamber-federations 0, 2 unstated",
    ]);
  });

  it.each(["sites", "work-stations"])(
    "counts what counts in %s by all that its cells tell, as its rows do",
    async (metric) => {
      const [byRows, byCells] = [await open(rows), await open(cells)];
      for (const filters of [noFilters, {...noFilters, township: ["550101"]}, {...noFilters, form: ["micro-home"]}]) {
        const [one, other] = [facetsOf(byRows, filters, metric), facetsOf(byCells, filters, metric)];
        expect(other.count).toBe(one.count);
        for (const key of ["township", "form", "kind", "lever"] as const)
          expect(other.countsOf(key)).toEqual(one.countsOf(key));
      }
    },
  );

  it("adds up no women of what a tally counts: which they are isn't known", async () => {
    const sum = (catalog: Catalog) =>
      facetsOf(catalog, noFilters, "sites").crossOf("kind", null, "women").tallyOf(null, null);
    expect(sum(await open(rows))).toEqual({records: 2, value: 60, unknown: 0});
    expect(sum(await open(cells))).toEqual({records: 2, value: null, unknown: 2});
  });
});
