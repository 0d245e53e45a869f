import type {Locator, Page} from "@playwright/test";
import {test as base, expect} from "../../support/page-test.ts";
import {nextRelease} from "./next-release.ts";
import {type SiteServer, startSite} from "./site-server.ts";

/** A browser test of a site with a host of its own, below a path, which can be cut off and renewed. */
export const test = base.extend<{site: SiteServer}, {second: string}>({
  serviceWorkers: "allow",
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await startSite("dist", "/jinlin/");
    await use(site);
    await site.stop();
  },
  baseURL: async ({site}, use) => use(site.address),
  /** The folder of the release after the one that was built. */
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: As above.
    async ({}, use) => {
      const next = await nextRelease("dist");
      await use(next.folder);
      await next.remove();
    },
    {scope: "worker"},
  ],
});

/** Visits a page for the first time, until the site is kept. */
export async function visit(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await untilKept(page);
}

/** The panel on the page of sources and methods that says what is kept; it comes at the end of the page. */
export async function offlinePanel(page: Page, name = "没有网络时"): Promise<Locator> {
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  const panel = page.getByRole("region", {name});
  await expect(panel).toBeVisible();
  return panel;
}

/** Waits until the site is kept, and this page is answered from there. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? "none"), {timeout: 60_000})
    .toBe("activated");
}
