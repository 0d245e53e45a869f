import {describe, expect, it} from "vitest";
import {growthByMonth, growthByYear} from "../../../src/coverage/register/growth.ts";
import {buildEntries} from "./build-register.ts";

describe("growthByMonth(entries)", () => {
  it("adds up from the first month to the last, the months between without a founding too", () => {
    const {steps, dated} = growthByMonth(
      buildEntries({founded: "2022-01-05"}, {founded: "2021-11"}, {founded: "2021-11-30"}),
    );
    expect(steps).toEqual([
      {month: "2021-11", founded: 2, cumulative: 2, maybe: 0},
      {month: "2021-12", founded: 0, cumulative: 2, maybe: 0},
      {month: "2022-01", founded: 1, cumulative: 3, maybe: 0},
    ]);
    expect(dated).toBe(3);
  });

  it("counts who has only a year from its December on, and before as uncertain", () => {
    const {steps} = growthByMonth(buildEntries({founded: "2021"}, {founded: "2021-11"}));
    expect(steps).toHaveLength(12);
    expect(steps[0]).toEqual({month: "2021-01", founded: 0, cumulative: 0, maybe: 1});
    expect(steps.slice(-2)).toEqual([
      {month: "2021-11", founded: 1, cumulative: 1, maybe: 1},
      {month: "2021-12", founded: 0, cumulative: 2, maybe: 0},
    ]);
  });

  it("keeps those without a date apart, and leaves out the revoked, those in preparation and micro-homes", () => {
    const {steps, dated, undated} = growthByMonth(
      buildEntries(
        {},
        {founded: "2021-01", status: "revoked"},
        {status: "preparing"},
        {form: "micro-home", founded: "2021-01"},
      ),
    );
    expect([steps, dated, undated.map(({row}) => row)]).toEqual([[], 0, [2]]);
  });

  it("has no step of no entries", () => {
    expect(growthByMonth([])).toEqual({steps: [], dated: 0, undated: []});
  });
});

describe("growthByYear(entries)", () => {
  it("adds up by year, gaps filled, whether a day or only the year is known", () => {
    const {steps, undated} = growthByYear(
      buildEntries({founded: "2021"}, {founded: "2018-09-01"}, {founded: "2021-02"}, {founded: null}),
    );
    expect(steps).toEqual([
      {year: 2018, founded: 1, cumulative: 1},
      {year: 2019, founded: 0, cumulative: 1},
      {year: 2020, founded: 0, cumulative: 1},
      {year: 2021, founded: 2, cumulative: 3},
    ]);
    expect(undated).toHaveLength(1);
  });
});
