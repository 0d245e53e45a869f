import {readdirSync, readFileSync} from "node:fs";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {differingShare} from "../support/compare-pictures.ts";
import {openPage} from "../support/open-page.ts";

/** The stylesheets that a page asks for from here on, by name. */
function listenForSheets(page: Page): string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    const name = /\/(?<name>[^/]+)-[^/]{8}\.css$/.exec(request.url())?.groups?.name;
    if (name !== undefined) names.push(name);
  });
  return names;
}

for (const path of [
  "./",
  "./en/",
  "./metrics/three-new-federations/",
  "./records/nanan-federation/",
  "./explore/",
  "./framework/",
  "./framework/chambers/",
  "./townships/",
  "./en/townships/350583117/",
  "./about/",
  "./?lever=parks-and-bases",
]) {
  test(`${path} has the styles of all it shows within it: none is fetched`, async ({page}) => {
    const sheets = listenForSheets(page);
    await openPage(page, path);
    await expect(page.locator("html")).toHaveAttribute("data-ready");
    // Paper's comes after the page, and shows nothing on a screen.
    expect(sheets.filter((name) => name !== "paper")).toEqual([]);
  });
}

test("what is opened brings its own styles, once", async ({page}) => {
  await openPage(page, "./");
  const sheets = listenForSheets(page);
  const facet = page.getByRole("button", {name: "抓手", exact: true});
  await facet.click();
  await expect(page.getByRole("dialog")).toHaveCSS("border-top-style", "solid");
  expect(sheets).toContain("popup");
  await page.keyboard.press("Escape");
  await facet.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect([...new Set(sheets)]).toEqual(sheets);
});

test("a page come upon by other pages looks as it does when opened itself", async ({page}) => {
  await page.setViewportSize({width: 1440, height: 2400});
  await openPage(page, "./");
  const opened = await page.screenshot();
  await openPage(page, "./records/xiamei-base/");
  const sheets = listenForSheets(page);
  for (const name of ["出处与方法", "全部记录", "总览"]) {
    await page.getByRole("banner").getByRole("link", {name, exact: true}).click();
    await expect(page.getByRole("banner").getByRole("link", {name, exact: true})).toHaveAttribute(
      "aria-current",
      "page",
    );
    await page.waitForLoadState("networkidle");
  }
  await page.mouse.move(0, 0);
  const whole = {x: 0, y: 0, width: 1440, height: 2400};
  await expect.poll(async () => differingShare(page, opened, await page.screenshot(), whole)).toBe(0);
  // What was in the first page is not fetched, though its links led from another folder.
  expect(sheets).not.toContain("index");
  expect([...new Set(sheets)]).toEqual(sheets);
});

for (const path of [
  "./?lever=parks-and-bases&table=by-mode",
  "./metrics/three-new-federations/",
  "./explore?by=lever&split=hostKind&form=heat&group=kind&open=xiamei-base",
  "./framework/chambers/",
  "./townships/350583117/",
  "./records/xiamei-base/",
]) {
  test(`${path} is styled alike in whatever order its sheets came`, async ({page}) => {
    await openPage(page, path);
    // The app's own are first on every page.
    const names = readdirSync("dist/assets").filter((name) => name.endsWith(".css") && !name.startsWith("index-"));
    const sheets = names.map((name) => readFileSync(`dist/assets/${name}`, "utf8"));
    await keepStyles(page);
    for (const ordered of [sheets, sheets.toReversed()]) {
      await page.evaluate((text) => {
        const later = document.querySelectorAll("link[disabled] ~ style, link[rel=stylesheet]:not([disabled])");
        for (const style of later) style.remove();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, ordered.join("\n"));
      expect(await changedStyles(page)).toEqual([]);
    }
  });
}

/** Notes all that the styles of every element that is shown come to. */
async function keepStyles(page: Page): Promise<void> {
  await page.evaluate(() => {
    // What lies in a closed fold has no size that is sure.
    const shown = [...document.querySelectorAll("#root *")].filter((element) => element.checkVisibility());
    const kept = shown.map((element) => {
      const computed = getComputedStyle(element);
      return {element, values: new Map([...computed].map((name) => [name, computed.getPropertyValue(name)]))};
    });
    Object.assign(window, {kept});
  });
}

/** What the styles of some element come to otherwise than noted. */
function changedStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kept: {element: Element; values: Map<string, string>}[] = Reflect.get(window, "kept");
    return kept
      .filter(({element}) => element.isConnected)
      .flatMap(({element, values}) => {
        const computed = getComputedStyle(element);
        return [...values].flatMap(([name, value]) => {
          const now = computed.getPropertyValue(name);
          return now === value ? [] : [`${element.tagName} ${element.className} ${name}: ${value}, ${now}`];
        });
      })
      .slice(0, 5);
  });
}
