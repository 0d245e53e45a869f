import {mkdir, rm, writeFile} from "node:fs/promises";
import {loadavg} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Browser, Page} from "@playwright/test";
import {type Finding, printWays, type Way} from "./export-report.ts";
import {launchBrowser} from "./launch-browser.ts";
import {measurePack, type PackRun, packFormats} from "./measure-pack.ts";
import {formatRow, formatSpread} from "./numbers.ts";
import {parseRuns} from "./parse-runs.ts";
import {buildPhotographers, type PhotographerCode, weighOwnExport} from "./photo/build-photographers.ts";
import {inspectPhoto} from "./photo/inspect-photo.ts";
import {type Photo, showView, sizeAt2, takeOwn, takePhoto, views} from "./photo/take-photo.ts";
import {type Original, originalOfCard, originalOfSvg} from "./photo/text-places.ts";
import {desktop} from "./screens.ts";
import {servePages} from "./serve-pages.ts";
import {watchSaves} from "./watch-saves.ts";
import {writePages} from "./write-pages.ts";

const pictures = fileURLToPath(new URL("../../test-results/bench-export/", import.meta.url));

/**
 * Takes a figure of the built overview away as a PNG, by its own export and by libraries that
 * photograph its card at the same size, in turns; the figure changes after each turn. Prints
 * how long each takes, how much code it needs, and what its pictures lose; then how long a
 * pack of twelve figures takes.
 *
 * @param options - `--runs 9`: how many pictures each takes; 7 unless told.
 */
export async function run(options: readonly string[]): Promise<void> {
  const runs = parseRuns(options, 7);
  await mkdir(pictures, {recursive: true});
  const [codes, ownBytes] = [await buildPhotographers(), await weighOwnExport()];
  const folder = await writePages(["app"]);
  const server = await servePages(folder);
  const browser = await launchBrowser();
  const url = `${server.origin}/app/`;
  process.stdout.write(`load of the machine: ${loadavg()[0]?.toFixed(1)}\n`);
  const ways: Way[] = [
    {name: "Jinlin", gzipBytes: ownBytes, ms: [], found: []},
    ...codes.map(({name, gzipBytes}): Way => ({name, gzipBytes, ms: [], found: []})),
  ];
  const page = await openOverview(browser, url, {bypassCSP: true});
  for (const {script} of codes) await page.addScriptTag({content: script});
  const judge = await browser.newPage();
  // The first round warms everything up, and isn't counted.
  for (let round = 0; round <= runs; round++) {
    const view = views[round % views.length];
    if (view === undefined) continue;
    await showView(page, view);
    const size = await sizeAt2(page);
    const card = await originalOfCard(page);
    // Who goes first goes on another day last.
    const turn = ways.map((_, at) => ways[(at + round) % ways.length]).filter((way) => way !== undefined);
    for (const way of turn) {
      const {photo, original} = await take(way, {browser, page, card, size});
      if (round === 0) continue;
      way.ms.push(photo.ms);
      const bytes = bytesOf(photo.png);
      await writeFile(join(pictures, `${way.name}-${round}.png`), bytes);
      await writeFile(join(pictures, `${way.name}-${round}-original.png`), bytesOf(original.png));
      way.found.push({
        ...(await inspectPhoto(judge, photo.png, original)),
        size,
        saysFilter: original.places.some(({text}) => text.includes(view.filter)),
        hasSize: bytes.includes("pHYs"),
      });
    }
  }
  printWays(ways, runs);
  await page.context().close();
  await printUnderPolicy(browser, url, codes);
  await printPacks(browser, url, runs);
  process.stdout.write(`\nload of the machine at the end: ${loadavg()[0]?.toFixed(1)}\n`);
  await browser.close();
  server.close();
  await rm(folder, {recursive: true});
}

/** What a `data:` address holds. */
function bytesOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** The overview at 2×, with its own policy or without. */
async function openOverview(browser: Browser, url: string, options: {bypassCSP: boolean}): Promise<Page> {
  const context = await browser.newContext({...desktop.options, deviceScaleFactor: 2, ...options});
  await context.addInitScript(watchSaves);
  const page = await context.newPage();
  await page.goto(url, {waitUntil: "networkidle"});
  return page;
}

async function take(
  {name}: Way,
  {browser, page, card, size}: {browser: Browser; page: Page; card: Original; size: Finding["size"]},
): Promise<{photo: Photo; original: Original}> {
  if (name !== "Jinlin") return {photo: await takePhoto(page, name), original: card};
  const {svg, ...photo} = await takeOwn(page);
  const legend = card.places.filter(({isLegend}) => isLegend).map(({text}) => text);
  return {photo, original: await originalOfSvg(browser, svg, legend, size)};
}

/** Whether the libraries, once in the page, can work under the policy that it is served with. */
async function printUnderPolicy(browser: Browser, url: string, codes: readonly PhotographerCode[]): Promise<void> {
  process.stdout.write("\nUnder the page's own Content-Security-Policy:\n");
  for (const {name, script} of codes) {
    const page = await openOverview(browser, url, {bypassCSP: false});
    let refusals = 0;
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refusals += 1;
    });
    // What the developer tools run is not subject to the policy; what it does then, is.
    await page.evaluate(script);
    const card = await originalOfCard(page);
    const outcome = await takePhoto(page, name).then(
      async ({png}) => {
        const judge = await browser.newPage();
        const found = await inspectPhoto(judge, png, card);
        await judge.close();
        return `${found.missing.length} of ${found.characters} characters missing, ${(found.differing * 100).toFixed(1)} % of pixels differ`;
      },
      (error: unknown) => `fails: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    );
    process.stdout.write(`${name}: ${outcome}; refused ${refusals} times\n`);
    await page.context().close();
  }
}

async function printPacks(browser: Browser, url: string, runs: number): Promise<void> {
  const packs = new Map<string, PackRun[]>(packFormats.map((format) => [format, []]));
  for (let round = 0; round < runs; round++) {
    for (const format of packFormats) packs.get(format)?.push(await measurePack(browser, url, format));
  }
  const lines = [
    `\nA pack of 12 figures, each time from a fresh page; median (min–max) of ${runs}\n`,
    formatRow(["pack", "click to file, ms", "longest task, ms", "kB"]),
    formatRow(["---", "---", "---", "---"]),
    ...[...packs].map(([format, made]) =>
      formatRow([
        format,
        formatSpread(made.map(({ms}) => ms)),
        formatSpread(made.map(({longestTaskMs}) => longestTaskMs)),
        formatSpread(made.map(({bytes}) => bytes / 1000)),
      ]),
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
