import {expect, it} from "vitest";
import {tallyOf} from "../../../src/coverage/count/tally.ts";
import {buildRecord} from "../../dataset/build-dataset.ts";

const women = (id: string, number: number | null) =>
  buildRecord({id, covers: {organisations: null, women: number, executives: null}});
const few = women("few", 20);
const none = women("none", 0);
const unknown = women("unknown", null);
const silent = buildRecord({id: "silent"});

it('tallyOf(records, "records") counts each record once', () => {
  expect(tallyOf([few, none, few], "records")).toEqual({records: 2, value: 2, unknown: 0});
  expect(tallyOf([], "records")).toEqual({records: 0, value: 0, unknown: 0});
});

it("tallyOf(records, measure) adds up what is known, each record once, and says how many are not", () => {
  expect(tallyOf([few, few, none], "women")).toEqual({records: 2, value: 20, unknown: 0});
  expect(tallyOf([few, unknown, silent], "women")).toEqual({records: 3, value: 20, unknown: 2});
});

it("tallyOf(records, measure) is unknown when no part is known, and never 0 for that", () => {
  expect(tallyOf([unknown, silent], "women")).toEqual({records: 2, value: null, unknown: 2});
  expect(tallyOf([none], "women")).toEqual({records: 1, value: 0, unknown: 0});
  expect(tallyOf([], "women")).toEqual({records: 0, value: 0, unknown: 0});
});
