import {type Browser, chromium} from "@playwright/test";
import {browserFlags} from "../support/browser-flags.mjs";
import {findBrowser} from "../support/find-browser.mjs";

/**
 * Starts the machine's Chromium, the one that the tests use.
 *
 * @param flags - Beside those of the tests.
 * @throws {Error} If there is none.
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser({isWhole: true});
  if (executablePath === null) throw new Error("no browser: install Chrome, Edge or Chromium, or set CHROME_PATH");
  const browser = await chromium.launch({executablePath, args: [...browserFlags, ...flags]});
  process.stdout.write(`Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}\n`);
  return browser;
}
