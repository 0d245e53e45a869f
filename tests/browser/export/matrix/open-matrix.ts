import {fileURLToPath} from "node:url";
import type {Page} from "@playwright/test";
import {bundleScript} from "../../../support/bundle-script.ts";

let bundled: Promise<string> | undefined;

/**
 * Opens an empty page of the app's own origin that makes and looks over files by the app's own
 * code. It is high enough for the highest picture, so that every corner can be asked for.
 */
export async function openMatrix(page: Page): Promise<void> {
  bundled ??= bundleScript(fileURLToPath(new URL("./in-page.ts", import.meta.url)));
  await page.setViewportSize({width: 1400, height: 6100});
  const html = '<!doctype html><html lang="zh-CN"><title>matrix</title><body></body></html>';
  await page.route("**/matrix.html", (route) => route.fulfill({contentType: "text/html", body: html}));
  await page.goto("./matrix.html");
  await page.evaluate(await bundled);
}
