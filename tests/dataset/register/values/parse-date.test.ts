import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {parseDate} from "../../../../src/dataset/register/values/parse-date.ts";

const zone = process.env.TZ;

describe.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])("parseDate in %s", (timeZone) => {
  beforeAll(() => {
    process.env.TZ = timeZone;
  });
  afterAll(() => {
    process.env.TZ = zone;
  });

  it.each<[Cell, string]>([
    [{is: "date", serial: 45292}, "2024-01-01"],
    [{is: "date", serial: 45351}, "2024-02-29"],
    [{is: "date", serial: 45291}, "2023-12-31"],
    [{is: "date", serial: 44365.75}, "2021-06-18"],
    [{is: "date", serial: 61}, "1900-03-01"],
    ["2022-9-1", "2022-09-01"],
    ["2022/09/01", "2022-09-01"],
    ["2022.9.1", "2022-09-01"],
    ["2022年9月1日", "2022-09-01"],
    ["2022 年 9 月 1 日", "2022-09-01"],
    ["2022年9月1号", "2022-09-01"],
    ["2022年9月", "2022-09"],
    ["2022.9", "2022-09"],
    ["2022-10", "2022-10"],
    ["2022/1", "2022-01"],
    ["2022.10", "2022-10"],
    [2022.9, "2022-09"],
    [2022.12, "2022-12"],
    [20220901, "2022-09-01"],
    ["20220901", "2022-09-01"],
    [202209, "2022-09"],
    ["2022-09-01 00:00:00", "2022-09-01"],
    ["2022-09-01T00:00:00.000Z", "2022-09-01"],
    ["2022/9/1 18:30", "2022-09-01"],
    ["\u00a02022-09-01\u00a0", "2022-09-01"],
    ["2022-09-01\u200b", "2022-09-01"],
    ['="2022-09-01"', "2022-09-01"],
    ["'2022-09-01", "2022-09-01"],
  ])("%j is %s", (cell, date) => {
    expect(parseDate(cell, true)).toEqual({value: date, remark: null});
  });

  it.each<[Cell, string, string | null, string | null]>([
    [44805, "date-serial", "2022-09-01", null],
    ["44805", "date-serial", "2022-09-01", null],
    [44805.5, "date-serial", "2022-09-01", null],
    [2022.1, "date-two-readings", "2022", null],
    ["22.9.1", "date-two-readings", null, null],
    ["9/1/2022", "date-two-readings", "2022", null],
    ["2022-08-31T16:00:00.000Z", "date-two-readings", "2022-08", null],
    ["2021年6月—2026年6月", "date-two-readings", null, null],
    ["9/9/2022", "date-mended", "2022-09-09", "2022-09-09"],
    ["9/13/2022", "date-mended", "2022-09-13", "2022-09-13"],
    ["13/9/2022", "date-mended", "2022-09-13", "2022-09-13"],
    ["22年9月1日", "date-mended", "2022-09-01", "2022-09-01"],
    ["２０２２－０９－０１", "date-mended", "2022-09-01", "2022-09-01"],
    ["二〇二二年九月一日", "date-mended", "2022-09-01", "2022-09-01"],
    ["二○二二年十二月", "date-mended", "2022-12", "2022-12"],
    ["22年9月", "date-mended", "2022-09", "2022-09"],
    ["2022年9月1日（换届）", "date-mended", "2022-09-01", "2022-09-01"],
    ["2022年9月1日成立", "date-mended", "2022-09-01", "2022-09-01"],
    ["22.9", "date-two-readings", null, null],
    ["2022.09.01-2027.08.31", "date-two-readings", null, null],
    ["2022—2027", "date-two-readings", null, null],
    ["2022年9月1日至2027年8月31日", "date-two-readings", null, null],
    ["约2022年9月", "date-mended", "2022-09", null],
    [2022, "date-year-only", "2022", null],
    ["2022", "date-year-only", "2022", null],
    ["2022年", "date-year-only", "2022", null],
    ["2022年底", "date-year-only", "2022", null],
    ["待定", "date-unknown", null, null],
    ["—", "date-unknown", null, null],
    ["/", "date-unknown", null, null],
    ["尚未换届", "date-unknown", null, null],
    ["2021/6/31", "date-impossible", null, null],
    ["2023-02-29", "date-impossible", null, null],
    ["2022-13-01", "date-impossible", null, null],
    ["2022-00-10", "date-impossible", null, null],
    ["20221301", "date-impossible", null, null],
    [2022.13, "date-impossible", null, null],
    ["2202-09-01", "date-impossible", null, null],
    [{is: "date", serial: 0}, "date-impossible", null, null],
    [{is: "date", serial: 60}, "date-impossible", null, null],
    [{is: "date", serial: -3}, "date-impossible", null, null],
    [0, "date-impossible", null, null],
    [60, "date-impossible", null, null],
    [-3, "date-impossible", null, null],
    ["去年六月", "date-unreadable", null, null],
    ["六月", "date-unreadable", null, null],
    [5, "date-unreadable", null, null],
    [{is: "formula", text: "DATE(2022,9,1)"}, "formula-without-value", null, null],
    [{is: "error", text: "#REF!"}, "cell-error", null, null],
  ])("%j is %s: %s, mended %s", (cell, kind, date, mend) => {
    const {value, remark} = parseDate(cell, true);
    expect([remark?.kind, value, remark?.mend ?? null]).toEqual([kind, date, mend]);
  });
});

describe("parseDate in a file without types", () => {
  it("2022.1 may have lost a zero; 2022.10 and 2022.2 have not", () => {
    expect(parseDate("2022.1", false)).toEqual({
      value: "2022",
      remark: {kind: "date-two-readings", facts: {one: "2022-01", other: "2022-10"}, mend: null},
    });
    expect(parseDate("2022.10", false).value).toBe("2022-10");
    expect(parseDate("2022.2", false).value).toBe("2022-02");
    expect(parseDate("2022.1", true)).toEqual({value: "2022-01", remark: null});
  });

  it.each([null, undefined, "", "  ", "\u3000", "\u200b"])("%j is blank, without a remark", (cell) => {
    expect(parseDate(cell, false)).toEqual({value: null, remark: null});
  });
});
