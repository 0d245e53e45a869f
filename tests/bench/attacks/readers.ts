import {launchBrowser} from "../launch-browser.ts";
import {servePages} from "../serve-pages.ts";
import {readDataset} from "./read-dataset.ts";
import {faultOf, randomFrom, settled, Tally, watchPage} from "./watch-page.ts";

const sequences = 20;
const stepsEach = 25;

/**
 * Sends 20 readers on random ways through the built site in `dist` (filter, drill, back, forward,
 * reload, language, theme, a link shared with another tab), and counts the named organisations
 * anew after each step from the dataset's own file.
 */
export async function run(): Promise<void> {
  const server = await servePages("dist");
  const browser = await launchBrowser();
  const matching = await readDataset();
  const tally = new Tally("steps of readers");
  for (let seed = 1; seed <= sequences; seed++) {
    const random = randomFrom(seed);
    const watched = await watchPage(browser);
    const {page} = watched;
    await page.goto(`${server.origin}/`);
    await settled(page);
    for (let step = 0; step < stepsEach; step++) {
      const way = random.of([
        "mark",
        "mark",
        "mark",
        "mark",
        "back",
        "forward",
        "reload",
        "language",
        "theme",
        "chip",
        "share",
        "drill",
      ] as const);
      const nth = random.below(12);
      if (way === "mark") {
        const marks = page.locator(":is(#by-lever, #by-host-kind, #by-mode, #by-township) [data-mark] [role=button]");
        const count = await marks.count();
        if (count > 0) await marks.nth(nth % count).dispatchEvent("click");
      } else if (way === "back") await page.goBack().catch(() => undefined);
      else if (way === "forward") await page.goForward().catch(() => undefined);
      else if (way === "reload") await page.reload();
      else if (way === "language")
        await page
          .getByRole("banner")
          .getByRole("link", {name: /^(?:English|中文)$/})
          .click({timeout: 2000})
          .catch(() => undefined);
      else if (way === "theme") await page.getByRole("banner").getByRole("button").last().click({timeout: 5000});
      else if (way === "chip")
        await page
          .locator("[data-chip]")
          .first()
          .click({timeout: 500})
          .catch(() => undefined);
      else if (way === "share") await page.goto(page.url());
      else {
        await page
          .locator("article a")
          .first()
          .click({timeout: 1000})
          .catch(() => undefined);
        await page.waitForTimeout(200);
        await page.goBack();
      }
      // Back from the first page leads out of the site.
      if (!page.url().startsWith(server.origin)) await page.goto(`${server.origin}/`);
      await settled(page);
      await page.waitForTimeout(150);
      const {pathname, search} = new URL(page.url());
      const isOverview = /^\/(?:en\/?)?$/.test(pathname);
      const shown = isOverview
        ? await page
            .locator("p[role=status] strong")
            .first()
            .textContent({timeout: 5000})
            .catch(() => null)
        : null;
      const right = matching(search);
      const fault = await faultOf(watched);
      tally.add(
        `reader ${seed}, step ${step}, ${way}, ${search}`,
        fault ?? (isOverview && shown !== String(right) ? `shows ${shown}, counted ${right}` : null),
      );
    }
    await watched.close();
  }
  tally.print();
  await browser.close();
  server.close();
}
