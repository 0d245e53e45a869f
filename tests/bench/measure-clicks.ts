import type {Browser, Locator, Page} from "@playwright/test";
import {desktop} from "./screens.ts";
import {watchClicks} from "./watch-clicks.ts";

/**
 * How a click comes about: by a script, so that nothing is pointed at; by a mouse that presses as
 * soon as it has arrived; by one that has rested on the bar, where Recharts has taken over.
 */
export type Gesture = "script" | "at once" | "rested";

export type Click = {
  /** Whether it is the first on its page, whose code has never run before. */
  isFirst: boolean;
  /** From the click until the counts and the clicked figure are painted. */
  answeredMs: number;
  /** From the click until every figure in the window that it changes is painted. */
  visibleMs: number;
};

/** Long enough for what a click leaves to be drawn later. */
const settledMs = 1500;

/** Opens a page, lets it come to rest, and clicks on levers in turn, each time on a processor 4× slower. */
export async function measureClicks(browser: Browser, url: string, gesture: Gesture): Promise<Click[]> {
  const context = await browser.newContext(desktop.options);
  const page = await context.newPage();
  await page.goto(url, {waitUntil: "networkidle"});
  const levers = page.locator("#by-lever figure :is(button, [role=button]):not([aria-haspopup])");
  await levers.first().evaluate((lever) => lever.closest("section")?.scrollIntoView({block: "center"}));
  await page.waitForTimeout(settledMs);
  await page.evaluate(watchClicks);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", {rate: 4});
  const clicks: Click[] = [];
  for (const index of [0, 1, 2, 1]) {
    await click(page, levers.nth(index), gesture);
    await page.waitForTimeout(settledMs);
    clicks.push({isFirst: clicks.length === 0, ...(await page.evaluate(readClick))});
  }
  await context.close();
  return clicks;
}

async function click(page: Page, lever: Locator, gesture: Gesture): Promise<void> {
  if (gesture === "script") {
    await lever.dispatchEvent("click");
    return;
  }
  await page.mouse.move(5, 5);
  await page.waitForTimeout(300);
  await lever.hover();
  if (gesture === "rested") await page.waitForTimeout(settledMs);
  await page.mouse.down();
  // As long as a finger takes.
  await page.waitForTimeout(80);
  await page.mouse.up();
}

/** Runs in the page. */
function readClick(): Omit<Click, "isFirst"> {
  const painted = [...window.seenOnClick];
  const lastOf = (isIn: (part: string) => boolean) =>
    Math.max(...painted.filter(([part]) => isIn(part)).map(([, ms]) => ms));
  const isVisible = (part: string) => {
    const box = document.getElementById(part)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  };
  return {
    answeredMs: lastOf((part) => part === "counts" || part === "by-lever"),
    visibleMs: lastOf((part) => part === "counts" || isVisible(part)),
  };
}
