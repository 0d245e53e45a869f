import {expect, type Page} from "@playwright/test";

/** Chooses one option of a facet through its popup, and closes that. */
export async function chooseOption(page: Page, facet: string, option: string): Promise<void> {
  const button = page.getByRole("button", {name: new RegExp(`^${facet}(?: ?\\d+)?$`)});
  await button.click();
  const popup = page.getByRole("dialog", {name: facet});
  await popup.getByRole("checkbox", {name: option}).click();
  await expect(popup.getByRole("checkbox", {name: option})).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(popup).toBeHidden();
}
