import {describe, expect, it} from "vitest";
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
      entries: buildEntries({site: "yes", township: null}, {site: null, township: null}),
    }),
  ),
);

const {id, title, file, day, fictional} = buildRegister();
const region = {code: "5501", name: "示例市（虚构）"};
const rows = joinPacked(counties, {id, title, file, day, fictional, region});
const none = {values: [[]], codes: new Uint8Array(rows.size)};
const cells: PackedRegister = {
  ...rows,
  dimensions: {...rows.dimensions, site: none, station: none},
  leftOut: ["site", "station"],
  counts: new Uint32Array(rows.size).fill(1),
  rows: null,
};

async function metricsOf(register: PackedRegister): Promise<string[]> {
  const opened = openPacked(register, day, async () => null);
  const prefecture = await opened.open("5501", new AbortController().signal);
  return prefecture.catalogOn(day).dataset.metrics.map((metric) => metric.id);
}

describe("a region's metrics", () => {
  it("are the four where its file has rows", async () => {
    expect(await metricsOf(rows)).toEqual(["three-new-federations", "sites", "chamber-federations", "work-stations"]);
  });

  it("are not those of which its cells tell nothing: they would be shown as 0", async () => {
    expect(await metricsOf(cells)).toEqual(["three-new-federations", "chamber-federations"]);
  });
});
