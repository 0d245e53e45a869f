import {expect, type Locator, type Page} from "@playwright/test";

/** Opens the dialog that embeds a figure, through the figure's menu. */
export async function openEmbedDialog(page: Page, figure: string): Promise<Locator> {
  await page
    .locator(`#${figure}`)
    .getByRole("button", {name: /^(?:导出|Export)/})
    .click();
  await page.getByRole("menuitem", {name: /^(?:嵌入|Embed)/}).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The code that the dialog shows, once the figure in its preview has told how high it is. */
export async function codeIn(dialog: Locator): Promise<string> {
  await expect(dialog.getByText(/(?:这张图高|this figure is) \d+ px/)).toBeVisible();
  return dialog.getByRole("textbox").inputValue();
}
