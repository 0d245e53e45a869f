import {describe, expect, it} from "vitest";
import {registerMetrics} from "../../../src/coverage/register/register-metrics.ts";
import type {RegisterEntry} from "../../../src/dataset/register/register.ts";
import {buildEntries} from "./build-register.ts";

/** Of each metric how many rows count, leave it unstated, and are in preparation. */
function countsOf(...changes: Partial<RegisterEntry>[]): Record<string, number[]> {
  return Object.fromEntries(
    registerMetrics(buildEntries(...changes)).map(({id, entries, unstated, preparing}) => [
      id,
      [entries.length, unstated.length, preparing.length],
    ]),
  );
}

describe("registerMetrics(entries)", () => {
  it("counts federations, committees and groups, and no micro-home; a sector left blank is told and counted", () => {
    expect(
      countsOf(
        {form: "federation", sector: "new-economic"},
        {form: "committee"},
        {form: "group", sector: "new-social", status: "due"},
        {form: "micro-home"},
      )["three-new-federations"],
    ).toEqual([3, 1, 0]);
  });

  it("counts no revoked row anywhere, and tells those in preparation apart", () => {
    const all = {site: "yes", station: "town", hostKind: "out-of-town-chamber", sector: "new-social"} as const;
    expect(countsOf({...all, status: "revoked"}, {...all, status: "preparing"})).toEqual({
      "three-new-federations": [0, 0, 1],
      sites: [0, 0, 1],
      "chamber-federations": [0, 0, 1],
      "work-stations": [0, 0, 1],
    });
  });

  it("counts sites of any form, and a blank as not known", () => {
    expect(countsOf({site: "yes"}, {site: "yes", form: "micro-home"}, {site: "no"}, {site: null}).sites).toEqual([
      2, 1, 0,
    ]);
  });

  it("counts out-of-town chambers with a federation, committee or group", () => {
    expect(
      countsOf(
        {hostKind: "out-of-town-chamber"},
        {hostKind: "out-of-town-chamber", form: "micro-home"},
        {hostKind: "industry-association"},
        {hostKind: null},
        {hostKind: null, form: "micro-home"},
      )["chamber-federations"],
    ).toEqual([1, 1, 0]);
  });

  it("counts work stations of any tier, and of none", () => {
    expect(
      countsOf({station: "city"}, {station: "town"}, {station: "enterprise"}, {station: "yes"}, {station: "no"}, {})[
        "work-stations"
      ],
    ).toEqual([4, 1, 0]);
  });

  it("is 0 of no entries", () => {
    expect(countsOf()).toEqual({
      "three-new-federations": [0, 0, 0],
      sites: [0, 0, 0],
      "chamber-federations": [0, 0, 0],
      "work-stations": [0, 0, 0],
    });
  });
});
