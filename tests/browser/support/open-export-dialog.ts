import {readFile} from "node:fs/promises";
import {expect, type Locator, type Page} from "@playwright/test";
import type {SavedFile} from "./save-figure.ts";

/** Opens a figure's export dialog through its menu, and waits until its picture can be seen. */
export async function openExportDialog(page: Page, figure: string): Promise<Locator> {
  await page
    .locator(`#${figure}`)
    .getByRole("button", {name: /^(?:导出|Export)/})
    .click();
  await page.getByRole("menuitem", {name: /^(?:更多|More)/}).click();
  const dialog = page.getByRole("dialog");
  await settled(dialog);
  return dialog;
}

/** Waits until the dialog shows the picture of its present choices. */
export async function settled(dialog: Locator): Promise<void> {
  const preview = dialog.getByRole("region", {name: /^(?:预览|Preview)$/});
  await expect(preview.getByRole("img")).toBeVisible();
  await expect(preview).toHaveAttribute("aria-busy", "false");
}

/**
 * Takes a file from the open dialog.
 *
 * @param format - How its button begins: "PNG".
 */
export async function saveFrom(dialog: Locator, format: string): Promise<SavedFile> {
  const coming = dialog.page().waitForEvent("download");
  await dialog.getByRole("button", {name: new RegExp(`^${format}`)}).click();
  const download = await coming;
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
}
