import {describe, expect, it} from "vitest";
import {termCalendar, termsByTownship} from "../../../src/coverage/register/term-calendar.ts";
import type {RegisterEntry} from "../../../src/dataset/register/register.ts";
import {buildEntries, buildRegister} from "./build-register.ts";

const today = "2026-11-29";

/** The rows in each bucket. */
function rowsOf(...changes: Partial<RegisterEntry>[]): Record<string, number[]> {
  const {groups} = termCalendar(buildEntries(...changes), today);
  return Object.fromEntries(
    groups.filter(({terms}) => terms.length > 0).map(({bucket, terms}) => [bucket, terms.map(({entry}) => entry.row)]),
  );
}

describe("termCalendar(entries, today)", () => {
  it("parts the days where 3, 6 and 12 months from today end; what ends today is not overdue", () => {
    expect(
      rowsOf(
        {due: "2026-11-28"},
        {due: "2026-11-29"},
        {due: "2027-02-28"},
        {due: "2027-03-01"},
        {due: "2027-05-29"},
        {due: "2027-05-30"},
        {due: "2027-11-29"},
        {due: "2027-11-30"},
        {},
      ),
    ).toEqual({
      overdue: [2],
      "within-3": [3, 4],
      "within-6": [5, 6],
      "within-12": [7, 8],
      later: [9],
      "no-date": [10],
    });
  });

  it("takes a month or a year for overdue only when it is past, and else for its first day", () => {
    expect(
      rowsOf({due: "2026-10"}, {due: "2026-11"}, {due: "2026"}, {due: "2027"}, {due: "2025"}, {due: "2028"}),
    ).toEqual({overdue: [6, 2], "within-3": [4, 3, 5], later: [7]});
  });

  it("counts apart whose month or year might belong to another group", () => {
    const {groups} = termCalendar(
      buildEntries({due: "2026-12"}, {due: "2027"}, {due: "2026-11"}, {due: "2026-10"}),
      today,
    );
    expect(groups.map(({bucket, unsure}) => [bucket, unsure]).slice(0, 2)).toEqual([
      ["overdue", 0],
      ["within-3", 2],
    ]);
  });

  it("counts apart what rests on the assumed term, and what the register says is due", () => {
    const {groups} = termCalendar(
      buildEntries({elected: "2021-01-10"}, {elected: "2021-01-11", term: 5, status: "due"}, {status: "due"}),
      today,
    );
    expect(groups.map(({bucket, terms, assumed, saidDue}) => [bucket, terms.length, assumed, saidDue])).toEqual([
      ["overdue", 2, 1, 1],
      ["within-3", 0, 0, 0],
      ["within-6", 0, 0, 0],
      ["within-12", 0, 0, 0],
      ["later", 0, 0, 0],
      ["no-date", 1, 0, 1],
    ]);
  });

  it("leaves out the revoked, those in preparation and micro-homes, and counts them", () => {
    const {groups, leftOut} = termCalendar(
      buildEntries(
        {due: "2025-01-01", status: "revoked"},
        {status: "preparing"},
        {form: "micro-home", status: "revoked"},
        {form: "micro-home"},
        {form: "committee", due: "2025-01-01"},
        {form: "group", due: "2025-01-02"},
      ),
      today,
    );
    expect(groups[0]?.terms.map(({entry}) => entry.row)).toEqual([6, 7]);
    expect(leftOut).toEqual({preparing: 1, revoked: 1, microHomes: 2});
  });

  it("has every group of no entries, all empty", () => {
    expect(termCalendar([], today).groups.map(({bucket, terms}) => [bucket, terms.length])).toEqual([
      ["overdue", 0],
      ["within-3", 0],
      ["within-6", 0],
      ["within-12", 0],
      ["later", 0],
      ["no-date", 0],
    ]);
  });
});

describe("termsByTownship(entries, register, today)", () => {
  it("keeps a row for every township, outside and not stated last", () => {
    const entries = buildEntries(
      {due: "2025-01-01", township: "350583104"},
      {township: "outside"},
      {due: "2030", township: null},
    );
    const rows = termsByTownship(entries, buildRegister(), today);
    expect(rows.map(({township, groups}) => [township, ...groups.map(({terms}) => terms.length)])).toEqual([
      ["350583001", 0, 0, 0, 0, 0, 0],
      ["350583104", 1, 0, 0, 0, 0, 0],
      ["350583200", 0, 0, 0, 0, 0, 0],
      ["outside", 0, 0, 0, 0, 0, 1],
      ["not-stated", 0, 0, 0, 0, 1, 0],
    ]);
  });
});
