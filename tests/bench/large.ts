import {existsSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import type {Browser, Page} from "@playwright/test";
import {makeNation} from "../../src/build/sample/make-nation.ts";
import {wholeNation} from "../../src/dataset/sample/nation/nation-scale.ts";
import {longestTaskDuring} from "./large/longest-task.ts";
import {type Held, measureMemory} from "./large/measure-memory.ts";
import {isSettled, paintedAfterMs, watchChanges} from "./large/watch-changes.ts";
import {launchBrowser} from "./launch-browser.ts";
import {formatRow} from "./numbers.ts";
import {servePages} from "./serve-pages.ts";
import {writePages} from "./write-pages.ts";

type Step = {words: string; ms: number; longestMs: number; processorMs: number};
type Result = {steps: Step[]; held: {clicked: Held; listed: Held} | null};

/**
 * Loads a fictional nation's register as a reader does, keeps it, opens it again, filters it,
 * sorts, searches and scrolls its rows; prints how long each step took, the longest task that it
 * kept the page with, by the clock and by the processor, and what the page holds against the bytes of the register.
 *
 * @param options - `--rows 1000000`; `--csv` for CSV instead of Parquet; `--file nation.parquet` to
 *   take that, or make it where it is not there; `--built dist` to take an app that is built.
 */
export async function run(options: readonly string[]): Promise<void> {
  const {values} = parseArgs({
    args: [...options],
    options: {
      rows: {type: "string", default: "1000000"},
      csv: {type: "boolean", default: false},
      file: {type: "string"},
      built: {type: "string"},
    },
  });
  const rows = Number(values.rows);
  const files = await mkdtemp(join(tmpdir(), "jinlin-nation-"));
  const file = values.file ?? join(files, values.csv ? "nation.csv" : "nation.parquet");
  if (!existsSync(file)) await makeNation({rows, seed: 1, scale: wholeNation}, {out: file, counties: undefined});
  const folder = values.built ?? join(await writePages(["app"]), "app");
  const server = await servePages(folder, isolated);
  // Memory is measured at once, and not when the browser next collects.
  const browser = await launchBrowser(["--enable-blink-features=ForceEagerMeasureMemory"]);
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: {width: 1440, height: 900},
    serviceWorkers: "block",
  });
  await context.addInitScript(watchChanges);
  const page = await context.newPage();
  const before = loadavg();
  print(rows, file, await measure(browser, page, file, `${server.origin}/`), [before[0], loadavg()[0]]);
  await browser.close();
  server.close();
  await rm(files, {recursive: true});
  if (values.built === undefined) await rm(join(folder, ".."), {recursive: true});
}

/** What makes a page one of whose memory a browser tells. */
const isolated = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"};

const timeout = 590_000;
const quietMs = 1500;
const firstFigure = "[data-card] svg :is(rect, path)";

async function measure(browser: Browser, page: Page, file: string, root: string): Promise<Result> {
  await page.goto(root, {waitUntil: "networkidle"});
  await page.locator("a[href*='data']").first().click();
  await page.locator("main input[type=file]").waitFor({state: "attached"});
  await page.waitForTimeout(quietMs);
  const steps: Step[] = [];
  /** @param act - Tells how long it took; else it is from here until it has ended. */
  const step = async (words: string, act: () => Promise<number | undefined>) => {
    await page.evaluate(() => {
      window.longTasks = [];
      window.longestFrameMs = 0;
    });
    let ms = 0;
    const processorMs = await longestTaskDuring(browser, page, async () => {
      const fromMs = performance.now();
      const told = await act();
      ms = told ?? performance.now() - fromMs;
      // What is left to be done is its own, too.
      await page.waitForFunction(isSettled, quietMs, {timeout});
      await page.waitForTimeout(quietMs);
    });
    const longestMs = Math.max(0, ...(await page.evaluate(() => window.longTasks)));
    steps.push({words, ms, longestMs, processorMs});
  };
  const painted = async () => {
    await page.waitForFunction(isSettled, quietMs, {timeout});
    return page.evaluate(paintedAfterMs);
  };
  await step("file to its summary", async () => {
    await page.setInputFiles("main input[type=file]", file);
    await page.locator("[data-check], main [role=alert]").first().waitFor({timeout});
    return undefined;
  });
  if ((await page.locator("[data-check]").count()) === 0) return {steps, held: null};
  await step("kept, first figure", async () => {
    await page.locator("[data-check] button").first().click();
    await page.locator(firstFigure).first().waitFor({state: "attached", timeout});
    return undefined;
  });
  await step("opened again from storage, first figure", async () => {
    await page.goto(`${root}${new URL(page.url()).search}`, {waitUntil: "commit"});
    await page.locator(firstFigure).first().waitFor({state: "attached", timeout});
    return undefined;
  });
  const bars = page.locator("#by-mode figure :is(button, [role=button]):not([aria-haspopup])");
  await bars.first().evaluate((bar) => bar.closest("section")?.scrollIntoView({block: "center"}));
  await page.waitForTimeout(quietMs);
  for (const at of [0, 1, 2]) {
    await step(`click ${at + 1} on a bar: all figures in sight painted`, async () => {
      await bars.nth(at).hover();
      await page.mouse.down();
      await page.mouse.up();
      return painted();
    });
  }
  const clicked = await measureMemory(page);
  await step("the list of all rows opened", async () => {
    await page.locator("header a[href*='explore'], nav a[href*='explore']").first().click();
    await page.locator("#records [role=grid]").waitFor({timeout});
    return painted();
  });
  const search = page.locator("#records input[type=search]");
  for (const typed of ["松", "商会"]) {
    await step(`${typed} searched for`, async () => {
      await search.fill(typed);
      return painted();
    });
  }
  await step("the search emptied", async () => {
    await search.fill("");
    return painted();
  });
  for (const words of ["sorted by name", "sorted the other way"]) {
    await step(words, async () => {
      await page.locator("#records [role=grid] thead button").first().click();
      return painted();
    });
  }
  await step("scrolled by 40 turns of the wheel: the longest time between two frames", async () => {
    await page.locator("#records [role=grid]").hover();
    await page.evaluate(() => {
      window.longestFrameMs = 0;
    });
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(16);
    }
    return page.evaluate(() => window.longestFrameMs);
  });
  return {steps, held: {clicked, listed: await measureMemory(page)}};
}

function print(rows: number, file: string, {steps, held}: Result, load: readonly (number | undefined)[]): void {
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  const mb = (bytes: number) => `${whole(bytes / 1e6)} MB`;
  const heldWords = ({all, inWorkers, packed}: Held) =>
    `${mb(all)}, ${mb(inWorkers)} of it in workers, × ${(all / packed).toFixed(2)}`;
  const msOf = (words: string) => steps.find((step) => step.words.startsWith(words))?.ms ?? Number.NaN;
  const first = msOf("file to") + msOf("kept");
  const lines = [
    `\n${rows.toLocaleString("en")} rows, ${file.endsWith(".csv") ? "CSV" : "Parquet"}; load of the machine ${load.map((one) => one?.toFixed(1)).join(" to ")}\n`,
    formatRow(["step", "ms", "longest task, ms", "of the processor, ms"]),
    formatRow(["---", "---", "---", "---"]),
    ...steps.map(({words, ms, longestMs, processorMs}) =>
      formatRow([words, whole(ms), longestMs === 0 ? "< 50" : whole(longestMs), whole(processorMs)]),
    ),
    ...(held === null
      ? ["\nrefused"]
      : [
          `\nFrom file to first figure ${whole(first)} ms; opened again in ${(msOf("opened again") / first).toFixed(3)} of it.`,
          `The packed register has ${mb(held.clicked.packed)}. Held after the clicks ${heldWords(held.clicked)}; after the list ${heldWords(held.listed)}.`,
        ]),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
