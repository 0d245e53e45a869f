import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {countTests} from "./count-tests.mjs";

const folder = mkdtempSync(join(tmpdir(), "jinlin-count-"));
afterAll(() => rmSync(folder, {recursive: true}));

function writeReport(report: object): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return path;
}

describe("countTests(isSuccess, reportPath)", () => {
  it("reads Vitest's report, and counts what is to do as skipped", () => {
    const path = writeReport({numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1});
    expect(countTests(false, path)).toEqual({passed: 5, failed: 2, skipped: 2});
  });

  it("reads Playwright's report, and counts a test that passed at the second try as passed", () => {
    const path = writeReport({stats: {expected: 7, unexpected: 1, flaky: 1, skipped: 3}});
    expect(countTests(false, path)).toEqual({passed: 8, failed: 1, skipped: 3});
  });

  it("counts one failed where the runner failed but no test did: a file that can't be read", () => {
    const path = writeReport({numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0});
    expect(countTests(false, path)).toEqual({passed: 5, failed: 1, skipped: 0});
  });

  it("counts one failed where there is no report, whatever the exit code", () => {
    expect(countTests(true, join(folder, "none.json"))).toEqual({passed: 0, failed: 1, skipped: 0});
  });
});
