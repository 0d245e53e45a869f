import type {Browser} from "@playwright/test";
import {figureIds} from "../../src/figures/figure-ids.ts";
import {desktop} from "./screens.ts";
import {watchSaves} from "./watch-saves.ts";

export const packFormats = ["ZIP", "PPTX", "DOCX", "PDF"] as const;

export type PackRun = {ms: number; longestTaskMs: number; bytes: number};

/** The overview has the first nine. */
const overview = figureIds.slice(0, 9);

/** The overview's nine figures, and three of them again for a lever. */
const tray = [
  ...overview.map((figure) => ({figure, title: figure, address: "/", narrowed: ""})),
  ...["by-host-kind", "by-mode", "by-township"].map((figure) => ({
    figure,
    title: figure,
    address: "/?lever=parks-and-bases",
    narrowed: "",
  })),
];

/** Exports a pack of twelve figures from a fresh page, as its reader first does: from the click to the file. */
export async function measurePack(browser: Browser, url: string, format: string): Promise<PackRun> {
  const context = await browser.newContext(desktop.options);
  await context.addInitScript((items) => localStorage.setItem("jinlin-tray", items), JSON.stringify(tray));
  await context.addInitScript(watchSaves);
  const page = await context.newPage();
  await page.goto(url, {waitUntil: "networkidle"});
  await page.getByRole("button", {name: /^图册（/}).click();
  await page.getByRole("radio", {name: new RegExp(`^${format}`)}).check();
  const start = page.getByRole("button", {name: `导出 ${tray.length} 张图`});
  await start.waitFor();
  await page.waitForTimeout(700);
  await start.click();
  await page.waitForFunction(() => window.seenSaves.length > 0, null, {polling: 50, timeout: 120_000});
  // The observer of long tasks is told of one only after it.
  await page.waitForTimeout(300);
  const run = await page.evaluate(() => {
    const [saved] = window.seenSaves;
    return {ms: saved?.ms ?? Number.NaN, longestTaskMs: window.longestTaskMs, bytes: saved?.file.size ?? 0};
  });
  await context.close();
  return run;
}
