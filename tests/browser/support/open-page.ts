import {expect, type Page} from "@playwright/test";

/** Opens an address and waits until its page has come: its heading is there and everything asked for has arrived. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("main h1")).toBeVisible();
  await page.waitForLoadState("networkidle");
}
