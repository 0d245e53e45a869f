import {describe, expect, it} from "vitest";
import {dueDate} from "../../../src/coverage/register/due-date.ts";
import {addMonths, addYears, firstDayOf, lastDayOf} from "../../../src/coverage/register/partial-date.ts";
import {buildEntry} from "./build-register.ts";

describe("dueDate(entry)", () => {
  it("is the date written, whatever election and term add up to", () => {
    expect(dueDate(buildEntry({due: "2027-03-01", elected: "2021-06-01", term: 5}))).toEqual({
      date: "2027-03-01",
      from: "written",
    });
  });

  it("is election and term added up where none is written", () => {
    expect(dueDate(buildEntry({elected: "2021-06-01", term: 3}))).toEqual({date: "2024-06-01", from: "term"});
  });

  it("assumes 5 years without a term, and says so", () => {
    expect(dueDate(buildEntry({elected: "2021-06-01"}))).toEqual({date: "2026-06-01", from: "assumed-term"});
  });

  it.each([
    ["2021-06", "2026-06"],
    ["2021", "2026"],
  ])("is known only as far as the election %s is", (elected, date) => {
    expect(dueDate(buildEntry({elected, term: 5}))).toEqual({date, from: "term"});
  });

  it("is 28 February after an election on the 29th, and the 29th again in a leap year", () => {
    expect(dueDate(buildEntry({elected: "2020-02-29", term: 5}))?.date).toBe("2025-02-28");
    expect(dueDate(buildEntry({elected: "2020-02-29", term: 4}))?.date).toBe("2024-02-29");
  });

  it("is unknown without an election: the founding date is none", () => {
    expect(dueDate(buildEntry({founded: "2021-06-01", term: 5}))).toBeNull();
    expect(dueDate(buildEntry())).toBeNull();
  });
});

describe("a date known only to its month or year", () => {
  it("has a first day and a last", () => {
    expect([firstDayOf("2023"), lastDayOf("2023")]).toEqual(["2023-01-01", "2023-12-31"]);
    expect([firstDayOf("2023-02"), lastDayOf("2023-02")]).toEqual(["2023-02-01", "2023-02-28"]);
    expect([firstDayOf("2023-02-07"), lastDayOf("2023-02-07")]).toEqual(["2023-02-07", "2023-02-07"]);
  });

  it("stays within its month when months are added", () => {
    expect(addMonths("2026-11-29", 3)).toBe("2027-02-28");
    expect(addMonths("2026-11-29", 12)).toBe("2027-11-29");
    expect(addMonths("2026-12-31", 6)).toBe("2027-06-30");
    expect(addMonths("2026-11-30", 1)).toBe("2026-12-30");
  });

  it("takes 2100 for no leap year, and 2000 for one", () => {
    expect(addYears("2096-02-29", 4)).toBe("2100-02-28");
    expect(addYears("1996-02-29", 4)).toBe("2000-02-29");
  });

  it("is refused when it is no date", () => {
    expect(() => addYears("2021/6", 5)).toThrow(new RangeError("invalid date: 2021/6"));
  });
});
