import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";

export type SavedFile = {name: string; bytes: Buffer};

/**
 * Takes a figure away through its export menu, as a reader does.
 *
 * @param figure - The id of its card.
 * @param format - How its menu item begins: "PNG".
 */
export async function saveFigure(page: Page, figure: string, format: "PNG" | "SVG" | "CSV"): Promise<SavedFile> {
  await page
    .locator(`#${figure}`)
    .getByRole("button", {name: /^(?:导出|Export)/})
    .click();
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", {name: new RegExp(`^${format}`)}).click();
  const download = await coming;
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
}
