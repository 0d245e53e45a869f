import {pathToFileURL} from "node:url";
import {defineConfig} from "@playwright/test";
import {browserFlags} from "./tests/support/browser-flags.mjs";
import {findBrowser} from "./tests/support/find-browser.mjs";
import {freePort} from "./tests/support/free-port.mjs";
import type {PageOptions} from "./tests/support/page-test.ts";

// Workers read this file again: what is found once is left to them in the environment.
process.env.CHROME_PATH ||= findBrowser() ?? "";
process.env.JINLIN_TEST_PORT ||= String(await freePort());

const {CHROME_PATH, JINLIN_TEST_PORT} = process.env;
if (CHROME_PATH === "") throw new Error("No browser: install Chrome, Edge or Chromium, or set CHROME_PATH to one.");
const origin = `http://127.0.0.1:${JINLIN_TEST_PORT}`;

export default defineConfig<PageOptions>({
  testDir: "tests/browser",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A machine that is shared may stall in the middle of a test; what only passes then is listed as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  // One more than a small machine's cores: each waits for its network to be idle half of the time.
  workers: 3,
  // No test is measured by time.
  timeout: 90_000,
  expect: {timeout: 20_000},
  reporter: "list",
  use: {
    baseURL: origin,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // Tests ask the server and not a cache; those of tests/browser/offline do otherwise.
    serviceWorkers: "block",
    launchOptions: {executablePath: CHROME_PATH, args: browserFlags},
  },
  projects: [
    {name: "site", testIgnore: "**/one-file/**"},
    {
      name: "one file",
      testMatch:
        /browser\/(?:one-file\/.+|choices|drill|explore|journey|search|townships|export\/export|data\/load-and-keep)\.spec\.ts$/,
      // What only a site has: pages drawn ahead, a dataset that a test serves.
      grepInvert: /@site/,
      use: {oneFile: pathToFileURL("dist-single/jinlin.html").href},
    },
  ],
  // The files as built, never a development server.
  webServer: {
    command: "node node_modules/vite/bin/vite.js preview",
    // By any name: tests/browser/support/public-site.ts.
    env: {PORT: JINLIN_TEST_PORT, HOST: "127.0.0.1"},
    url: origin,
  },
});
