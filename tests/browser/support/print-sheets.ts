import {writeFile} from "node:fs/promises";
import type {Page, TestInfo} from "@playwright/test";
import {expect} from "../../support/page-test.ts";
import {openPage} from "./open-page.ts";
import {runProgram} from "./run-program.ts";

/** Opens a page and waits until the app has taken it over, and what paper needs has come. */
export async function openToPrint(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await expect.poll(() => hasLinesAround(page)).toBe(true);
}

async function hasLinesAround(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const {length} = document.adoptedStyleSheets;
    dispatchEvent(new Event("afterprint"));
    return length > 0;
  });
}

export type Printing = {landscape?: boolean; printBackground?: boolean};

/**
 * Prints a page on A4 as the browser's own dialog does.
 *
 * @returns The text of each sheet, without any white space.
 */
export async function printSheets(page: Page, testInfo: TestInfo, printing: Printing = {}): Promise<string[]> {
  const {landscape = false, printBackground = false} = printing;
  const path = testInfo.outputPath(`sheets-${landscape}-${printBackground}.pdf`);
  await writeFile(path, await page.pdf({format: "A4", landscape, printBackground}));
  const text = await runProgram("pdftotext", "-layout", path, "-");
  return text
    .split("\f")
    .slice(0, -1)
    .map((sheet) => sheet.replaceAll(/\s/g, ""));
}
