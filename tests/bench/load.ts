import {readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {launchBrowser} from "./launch-browser.ts";
import {type Load, loadPage} from "./load-page.ts";
import {formatRow, formatSpread, medianOf} from "./numbers.ts";
import {parseRuns} from "./parse-runs.ts";
import {type Screen, screens} from "./screens.ts";
import {servePages} from "./serve-pages.ts";
import {type PageName, writePages} from "./write-pages.ts";

const pages: readonly {name: PageName; words: string}[] = [
  {name: "app", words: "the built app"},
  {name: "static", words: "static HTML with inline SVG"},
  {name: "client-only", words: "client-only Vite + Recharts"},
];

/**
 * Loads the overview as we build it, as a static page and as the usual client-only page, in
 * turns and on a slow phone's terms, and prints when each shows its first chart, and after
 * how much.
 *
 * @param options - `--runs 9`: how often each page is loaded on each screen; 7 times unless told.
 */
export async function run(options: readonly string[]): Promise<void> {
  const runs = parseRuns(options, 7);
  const folder = await writePages(pages.map(({name}) => name));
  const server = await servePages(folder);
  const browser = await launchBrowser();
  for (const screen of screens) {
    const loads = new Map<PageName, Load[]>(pages.map(({name}) => [name, []]));
    // The first round warms server and browser up, and isn't counted.
    for (let round = 0; round <= runs; round++) {
      for (const {name} of pages) {
        const load = await loadPage(browser, `${server.origin}/${name}/`, screen);
        if (round > 0) loads.get(name)?.push(load);
      }
    }
    print(screen, runs, loads);
  }
  const needed = await packedUntilFigure(join(folder, "app", "index.html"));
  process.stdout.write(
    `\nThe built app's HTML up to its first figure: ${needed.toLocaleString("en")} bytes by Brotli.\n`,
  );
  await browser.close();
  server.close();
  await rm(folder, {recursive: true});
}

/** How many bytes a page takes to say all that its first chart needs; more may have come before it is painted. */
async function packedUntilFigure(file: string): Promise<number> {
  const html = await readFile(file, "utf8");
  return brotliCompressSync(html.slice(0, html.indexOf("</figure>"))).length;
}

function print(screen: Screen, runs: number, loads: ReadonlyMap<PageName, readonly Load[]>): void {
  const ofPage = (name: PageName, read: (load: Load) => number) => (loads.get(name) ?? []).map(read);
  const yardstickMs = medianOf(ofPage("static", ({firstChartMs}) => firstChartMs));
  const lines = [
    `\n${screen.words}; 1.6 Mbit/s, 150 ms, CPU 4×; median of ${runs} (min–max)\n`,
    formatRow([
      "page",
      "first chart, ms",
      "× static",
      "first paint, ms",
      "layout shift",
      "bytes before",
      "requests before",
    ]),
    formatRow(Array.from({length: 7}, () => "---")),
    ...pages.map(({name, words}) => {
      const firstChartsMs = ofPage(name, ({firstChartMs}) => firstChartMs);
      return formatRow([
        words,
        formatSpread(firstChartsMs),
        (medianOf(firstChartsMs) / yardstickMs).toFixed(2),
        formatSpread(ofPage(name, ({firstPaintMs}) => firstPaintMs)),
        medianOf(ofPage(name, ({shift}) => shift)).toFixed(4),
        formatSpread(ofPage(name, ({bytes}) => bytes)),
        formatSpread(ofPage(name, ({requests}) => requests)),
      ]);
    }),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
