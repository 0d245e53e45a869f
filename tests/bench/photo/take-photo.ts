import type {Page} from "@playwright/test";
import type {PhotographerName} from "./build-photographers.ts";

/** A picture as a `data:` address, and how long it took to make. */
export type Photo = {png: string; ms: number};

/** The figure that is photographed, and the parts of the dashboard in which it is seen in turns. */
export const figure = "by-host-kind";
export const views = [
  {address: "?lever=social-organisations", filter: "主管的社会组织"},
  {address: "?lever=parks-and-bases", filter: "园区与产业基地"},
  {address: "?lever=chambers", filter: "异地商会"},
] as const;

export type View = (typeof views)[number];

/** Long enough for what a change leaves to be drawn later. */
const settledMs = 700;

/** Goes to a view as the browser's own back button does, without loading the page anew. */
export async function showView(page: Page, {address}: View): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({...history.state, key: to}, "", to);
    dispatchEvent(new PopStateEvent("popstate", {state: history.state}));
  }, address);
  await page.waitForTimeout(settledMs);
}

/** Takes focus and mouse off the card, which shows them. */
export async function leaveCard(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.mouse.move(2, 2);
  await page.waitForTimeout(settledMs);
}

/** How large a picture of the card is at 2×. */
export function sizeAt2(page: Page): Promise<{widthPx: number; heightPx: number}> {
  return page.locator(`#${figure}`).evaluate((card) => {
    const {width, height} = card.getBoundingClientRect();
    return {widthPx: Math.round(width * 2), heightPx: Math.round(height * 2)};
  });
}

/**
 * Photographs the card by a library that has been put into the page.
 *
 * @throws {Error} If the library fails, or isn't there.
 */
export async function takePhoto(page: Page, name: PhotographerName): Promise<Photo> {
  await leaveCard(page);
  return page.locator(`#${figure}`).evaluate(async (card, by) => {
    const photograph = window.photographers?.get(by);
    if (photograph === undefined || !(card instanceof HTMLElement)) throw new Error(`no photographer: ${by}`);
    const startedMs = performance.now();
    const blob = await photograph(card);
    const ms = performance.now() - startedMs;
    const reader = new FileReader();
    reader.readAsDataURL(blob);
    await new Promise((resolve) => reader.addEventListener("load", resolve));
    return {png: String(reader.result), ms};
  }, name);
}

/**
 * Takes the figure away through its export dialog, at the card's own size: from the click to
 * the file. Also as SVG, whose texts can be read.
 */
export async function takeOwn(page: Page): Promise<Photo & {svg: string}> {
  const own = await sizeAt2(page);
  await page.evaluate((size) => localStorage.setItem("jinlin-export", JSON.stringify({preset: "own", own: size})), own);
  await page.locator(`#${figure}`).getByRole("button", {name: /^导出/}).click();
  await page.getByRole("menuitem", {name: /^更多/}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("region", {name: "预览"}).and(page.locator("[aria-busy=false]")).waitFor();
  await page.waitForTimeout(settledMs);
  const {content: png, ms} = await saveBy(page, "PNG");
  const {content: svg} = await saveBy(page, "SVG");
  await page.keyboard.press("Escape");
  await dialog.waitFor({state: "hidden"});
  await page.waitForTimeout(settledMs);
  return {png, ms, svg};
}

async function saveBy(page: Page, format: string): Promise<{content: string; ms: number}> {
  await page
    .getByRole("dialog")
    .getByRole("button", {name: new RegExp(`^${format}`)})
    .click();
  await page.waitForFunction(() => window.seenSaves.length > 0);
  return page.evaluate(async () => {
    const [saved] = window.seenSaves;
    if (saved === undefined) throw new Error("nothing saved");
    const reader = new FileReader();
    reader.readAsDataURL(saved.file);
    await new Promise((resolve) => reader.addEventListener("load", resolve));
    return {content: String(reader.result), ms: saved.ms};
  });
}
