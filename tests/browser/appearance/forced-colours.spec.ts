import type {Locator, Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {differingShare} from "../support/compare-pictures.ts";
import {findPaleTexts} from "../support/find-pale-texts.ts";
import {openExportDialog} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";

/** What Chromium shows of a reader's own colours, on a dark and on a light ground. */
const grounds = [
  {colorScheme: "dark", text: "rgb(255, 255, 255)", ground: "rgb(0, 0, 0)"},
  {colorScheme: "light", text: "rgb(0, 0, 0)", ground: "rgb(255, 255, 255)"},
] as const;

test.use({contextOptions: {reducedMotion: "reduce"}});

for (const {colorScheme, text, ground} of grounds) {
  test.describe(`in a reader's own colours on a ${colorScheme} ground`, () => {
    test.beforeEach(async ({page}) => {
      await page.emulateMedia({forcedColors: "active", colorScheme});
    });

    for (const address of [
      "./?lever=parks-and-bases",
      "./framework/",
      "./townships/",
      "./explore?by=lever&split=hostKind&form=heat",
      "./metrics/three-new-federations/",
    ]) {
      test(`every text of a figure of ${address} can be read`, async ({page}) => {
        await openPage(page, address);
        await expect(page.locator("figure svg").first()).toBeVisible();
        expect(await findPaleTexts(page)).toEqual([]);
      });
    }

    test("nothing lies over the names of the headline metrics, and what is not named is seen beside what is", async ({
      page,
    }) => {
      await openPage(page, "./");
      for (const card of await page.getByRole("article").all()) {
        const number = card.locator("p").first();
        expect(await shareSeen(page, card.getByRole("heading"), number)).toBe(0);
        // Hatched by about a third, within an outline.
        const hatch = card.locator("[aria-hidden] > svg").last();
        expect(await shareSeen(page, hatch, hatch)).toBeGreaterThan(0.2);
        const key = card.getByRole("link", {name: /^未列名/}).locator("i");
        expect(await shareSeen(page, key, key)).toBeGreaterThan(0.2);
      }
      await expect(page.getByRole("article").first().locator("[aria-hidden] > svg").first()).toHaveCSS(
        "background-color",
        text,
      );
    });

    test("a bar is solid for what is named, hatched for what is not, outlined alike", async ({page}) => {
      await openPage(page, "./");
      const bars = page.locator("#headline-metrics figure svg > g rect[stroke]");
      await expect(bars.first()).toHaveCSS("fill", text);
      await expect(bars.nth(1)).toHaveCSS("fill", /^url\("#headline-metrics-not-named"\)/);
      for (const bar of await bars.all()) await expect(bar).toHaveCSS("stroke", text);
      const hatch = page.locator("#headline-metrics-not-named rect");
      await expect(hatch.first()).toHaveCSS("fill", ground);
      await expect(hatch.last()).toHaveCSS("fill", text);
    });

    test("what is chosen is outlined, what is not is not; what has the focus more strongly", async ({page}) => {
      await openPage(page, "./?lever=parks-and-bases&township=350583117");
      const levers = page.locator("#by-lever figure");
      await expect(levers.getByRole("button", {name: /^园区与产业基地/, pressed: true})).toHaveCSS(
        "outline-style",
        "solid",
      );
      await expect(levers.getByRole("button", {name: /^异地商会/, pressed: false})).toHaveCSS("outline-style", "none");
      const pages = page.getByRole("navigation", {name: "主导航"});
      await expect(pages.getByRole("link", {name: "总览"})).toHaveCSS("outline-width", "2px");
      await expect(pages.getByRole("link", {name: "乡镇"})).toHaveCSS("outline-style", "none");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(page.locator(":focus")).toHaveCSS("outline-width", "3px");
    });

    test("the search shows which of its answers Enter would open", async ({page}) => {
      await openPage(page, "./");
      await page.getByRole("banner").getByRole("button", {name: /^搜索/}).click();
      await page.getByRole("dialog").getByRole("combobox").fill("霞美");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option").and(page.locator("[data-highlighted]"))).toHaveCSS("outline-width", "2px");
    });

    test("the export dialog stands apart from the page, and its choices are the browser's own", async ({page}) => {
      await openPage(page, "./");
      const dialog = await openExportDialog(page, "by-lever");
      await expect(dialog).toHaveCSS("border-top-color", text);
      await expect(dialog).toHaveCSS("background-color", ground);
      await expect(dialog.getByRole("radio").first()).toHaveCSS("appearance", "auto");
    });
  });
}

/** The share of an element's pixels in which something else (or itself) is seen. */
async function shareSeen(page: Page, element: Locator, something: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("element not seen");
  const [x, y] = [Math.ceil(box.x), Math.ceil(box.y)];
  const area = {x, y, width: Math.floor(box.x + box.width) - x, height: Math.floor(box.y + box.height) - y};
  const shown = await page.screenshot();
  await something.evaluate((part) => part.style.setProperty("visibility", "hidden"));
  const hidden = await page.screenshot();
  await something.evaluate((part) => part.style.removeProperty("visibility"));
  return differingShare(page, shown, hidden, area);
}

test("the letters by which the search found a name are read in a reader's own colours, and underlined", async ({
  page,
}) => {
  await page.emulateMedia({forcedColors: "active", colorScheme: "dark"});
  await openPage(page, "./");
  await page.keyboard.press("/");
  await page.keyboard.type("xiamei");
  const letters = page.getByRole("option").locator("mark").first();
  await expect(letters).toHaveText("霞美");
  await expect(letters).toHaveCSS("color", "rgb(255, 255, 255)");
  await expect(letters).toHaveCSS("text-decoration-line", "underline");
});
