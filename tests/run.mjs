import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {countTests} from "./support/count-tests.mjs";
import {prepareMachine} from "./support/prepare-machine.mjs";

// Runs every check of the project, one after the other, and says at the end how many tests
// passed and failed. A step that isn't made of tests counts as one.

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "jinlin-"));
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

let isBuilt = false;

const steps = [
  {name: "machine", run: () => countStep(prepareMachine())},
  {name: "types", run: () => countStep(runTool("typescript/bin/tsc"))},
  {name: "lint", run: () => countStep(runTool("@biomejs/biome/bin/biome", "check", "--error-on-warnings"))},
  {
    name: "unused code",
    run: () => countStep(runTool("knip/bin/knip.js", "--no-progress", "--treat-config-hints-as-errors")),
  },
  {name: "unit and component tests", run: runUnitTests},
  {name: "build", run: buildApp},
  {name: "browser tests", run: runBrowserTests},
];

const results = steps.map(({name, run}) => {
  say(`\n── ${name} ──`);
  return {name, ...run()};
});
rmSync(reports, {recursive: true});

say("");
for (const {name, passed, failed} of results)
  say(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed`);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
const skipped = sum(results.map((result) => result.skipped));
say(`${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
process.exitCode = failed === 0 ? 0 : 1;

function runUnitTests() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
  return countTests(runTool("vitest/vitest.mjs", "run", ...reporters), vitestReport);
}

function buildApp() {
  isBuilt = runTool("vite/bin/vite.js", "build") && runTool("vite/bin/vite.js", "build", "--mode", "single");
  return countStep(isBuilt);
}

function runBrowserTests() {
  if (!isBuilt) {
    say("not run: there is no build to test");
    return countStep(false);
  }
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport;
  return countTests(runTool("@playwright/test/cli.js", "test", "--reporter=list,json"), playwrightReport);
}

/**
 * Runs a tool of node_modules to its end, its words on our own output.
 *
 * @param {string} script - Its path in node_modules.
 * @param {string[]} args
 */
function runTool(script, ...args) {
  const command = [join(root, "node_modules", script), ...args];
  return spawnSync(process.execPath, command, {cwd: root, stdio: ["ignore", "inherit", "inherit"]}).status === 0;
}

/** @param {boolean} isSuccess */
function countStep(isSuccess) {
  return {passed: isSuccess ? 1 : 0, failed: isSuccess ? 0 : 1, skipped: 0};
}

/** @param {number[]} counts */
function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
