import {rm} from "node:fs/promises";
import {launchBrowser} from "./launch-browser.ts";
import {type Click, type Gesture, measureClicks} from "./measure-clicks.ts";
import {formatRow, formatSpread, medianOf} from "./numbers.ts";
import {parseRuns} from "./parse-runs.ts";
import {servePages} from "./serve-pages.ts";
import {type PageName, writePages} from "./write-pages.ts";

/** Which of a page's clicks a row is of. */
const sorts = [
  {words: "first", has: ({isFirst}: Click) => isFirst},
  {words: "later", has: ({isFirst}: Click) => !isFirst},
  {words: "all four", has: () => true},
];

type Trial = {page: PageName; words: string; gesture: Gesture; clicks: Click[]};

/**
 * Clicks on the bars of the lever figure, which filters the overview, and on the levers of a page
 * of eight bare Recharts charts, in turns on a processor 4× slower, and prints how long after the
 * click the new state has been painted.
 *
 * @param options - `--runs 9`: how many pages of each sort are opened; 7 unless told.
 */
export async function run(options: readonly string[]): Promise<void> {
  const runs = parseRuns(options, 7);
  const folder = await writePages(["app", "eight-charts"]);
  const server = await servePages(folder);
  const browser = await launchBrowser();
  const trials: Trial[] = [
    {page: "app", words: "the built app, clicked by a script", gesture: "script", clicks: []},
    {page: "app", words: "the built app, mouse moved there and clicked at once", gesture: "at once", clicks: []},
    {page: "app", words: "the built app, mouse rested there, then clicked", gesture: "rested", clicks: []},
    {page: "eight-charts", words: "eight bare Recharts charts, clicked by a script", gesture: "script", clicks: []},
    {page: "eight-charts", words: "eight bare Recharts charts, by mouse", gesture: "at once", clicks: []},
  ];
  // The first round warms server and browser up, and isn't counted.
  for (let round = 0; round <= runs; round++) {
    for (const {page, gesture, clicks} of trials) {
      const measured = await measureClicks(browser, `${server.origin}/${page}/`, gesture);
      if (round > 0) clicks.push(...measured);
    }
  }
  await browser.close();
  server.close();
  await rm(folder, {recursive: true});
  print(trials, runs);
}

function print(trials: readonly Trial[], runs: number): void {
  const yardstickMs = (has: (click: Click) => boolean) =>
    medianOf(
      trials
        .filter(({page, gesture}) => page === "eight-charts" && gesture === "script")
        .flatMap(({clicks}) => clicks.filter(has).map(({visibleMs}) => visibleMs)),
    );
  const lines = [
    `\nA click on a lever, CPU 4×; median (min–max) of ${runs} pages: the first click on each, three more, and all four\n`,
    formatRow(["page", "click", "counts and clicked figure, ms", "all visible figures, ms", "× eight charts"]),
    formatRow(["---", "---", "---", "---", "---"]),
    ...trials.flatMap(({page, words, clicks}) =>
      sorts.map((sort) => {
        const counted = clicks.filter(sort.has);
        const visibleMs = counted.map((click) => click.visibleMs);
        return formatRow([
          words,
          sort.words,
          // The eight have no counts and no figure that was clicked.
          page === "app" ? formatSpread(counted.map(({answeredMs}) => answeredMs)) : "–",
          formatSpread(visibleMs),
          (medianOf(visibleMs) / yardstickMs(sort.has)).toFixed(2),
        ]);
      }),
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
