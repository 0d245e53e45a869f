import {expect, type Page} from "@playwright/test";

/** Opens an address and waits until its page has come: its heading is there and everything asked for has arrived. */
export async function openPage(page: Page, address: string): Promise<void> {
  await openAlive(page, address);
  await expect(page.locator("main h1")).toBeVisible();
  await page.waitForLoadState("networkidle");
}

/** Opens an address and waits until the app has taken its page over: what a test does next finds it alive. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-ready");
}
