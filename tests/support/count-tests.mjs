import {existsSync, readFileSync} from "node:fs";

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number}} VitestReport */
/** @typedef {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}}} PlaywrightReport */

/**
 * Counts what a runner did, never more kindly than its exit code. A browser test that passed
 * when it was tried again has passed: Playwright lists it as flaky, with what first failed.
 *
 * @param {boolean} isSuccess - Whether the runner ended with 0.
 * @param {string} reportPath - Its JSON report: Vitest's or Playwright's.
 * @returns {Counts} A runner that left no report, or failed without a failed test, counts as one failed.
 */
export function countTests(isSuccess, reportPath) {
  const counts = existsSync(reportPath) ? countsIn(JSON.parse(readFileSync(reportPath, "utf8"))) : null;
  if (counts === null) return {passed: 0, failed: 1, skipped: 0};
  return {...counts, failed: isSuccess ? counts.failed : Math.max(counts.failed, 1)};
}

/**
 * @param {VitestReport | PlaywrightReport} report
 * @returns {Counts}
 */
function countsIn(report) {
  if ("stats" in report) {
    const {expected, unexpected, flaky, skipped} = report.stats;
    return {passed: expected + flaky, failed: unexpected, skipped};
  }
  const {numPassedTests, numFailedTests, numPendingTests, numTodoTests} = report;
  return {passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests};
}
