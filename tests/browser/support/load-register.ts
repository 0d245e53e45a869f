import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {expect, type Locator, type Page} from "@playwright/test";
import {openPage} from "./open-page.ts";

/** A file of a register: its name among the fixtures, or made by the test. */
export type RegisterUpload = string | {name: string; buffer: Buffer};

const fixtures = "tests/fixtures/registers/";

/** A fixture's bytes under its own name; of one with a slash, that of the repository. */
export function registerFile(name: string): {name: string; buffer: Buffer} {
  return {name: basename(name), buffer: readFileSync(name.includes("/") ? name : `${fixtures}${name}`)};
}

/** Gives the page of the datasets a file, as its button does. */
export async function chooseFile(page: Page, upload: RegisterUpload): Promise<void> {
  const {name, buffer} = typeof upload === "string" ? registerFile(upload) : upload;
  const input = page.getByRole("main").locator("input[type=file]");
  await input.setInputFiles({name, buffer, mimeType: "application/octet-stream"});
}

/**
 * Opens the page of the datasets and gives it a file, until that is checked.
 *
 * @returns The panel of the check.
 */
export async function checkFile(page: Page, upload: RegisterUpload, address = "./data"): Promise<Locator> {
  await openPage(page, address);
  await chooseFile(page, upload);
  return checked(page);
}

/** The panel of the check, once it is there. */
export async function checked(page: Page): Promise<Locator> {
  const panel = page.getByRole("region", {name: /^(?:核对：|Check: )/});
  await expect(panel).toBeVisible();
  return panel;
}

/** What the check counted, a line a count. */
export async function countsOf(panel: Locator): Promise<string[]> {
  return panel.getByRole("status").first().getByRole("listitem").allTextContents();
}

/**
 * Keeps what is checked, until its overview stands there.
 *
 * @returns The id under which it is kept: "own-mikq1a2b".
 */
export async function keep(page: Page): Promise<string> {
  await page.getByRole("button", {name: /^(?:采用并存在本机|Use it and keep it)/}).click();
  await expect(page).toHaveURL(/[?&]data=own-/);
  await page.waitForLoadState("networkidle");
  return /[?&]data=(own-\w+)/.exec(page.url())?.[1] ?? "";
}

/** Opens a fold of the check: of its columns, or of a kind of findings. */
export async function unfold(panel: Locator, words: string | RegExp): Promise<Locator> {
  const fold = panel.locator("details").filter({has: panel.page().locator("summary", {hasText: words})});
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  return fold;
}
