import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";

const ready = "html[data-ready]";

/** Holds every script back until it is let go, so that a test can look at the page as it came. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const [address, width] of [
  ["./", 1440],
  ["./", 360],
  ["./en/", 768],
  ["./metrics/three-new-federations/", 1440],
  ["./records/xiamei-base/", 360],
  ["./framework/", 360],
  ["./framework/chambers/", 1440],
  ["./townships/", 1440],
  ["./en/townships/350583117/", 360],
  ["./about/", 1440],
] as const) {
  test(`${address} at ${width} px looks the same before the app has come and after`, async ({page}) => {
    // Tall enough to be seen without a full-page picture, which would resize the page.
    await page.setViewportSize({width, height: 2400});
    const letGo = await holdScripts(page);
    await page.goto(address, {waitUntil: "commit"});
    // Read to its end: each figure has a footer too.
    await page.waitForFunction(() => document.readyState !== "loading");
    const before = await page.screenshot();
    const drawn = await page.locator("main").innerHTML();
    letGo();
    await page.waitForSelector(ready);
    await page.waitForLoadState("networkidle");
    expect(differences(drawn, await page.locator("main").innerHTML())).toEqual([]);
    expect(before.equals(await page.screenshot()), "pixels").toBe(true);
  });
}

/** The tags and texts that differ, less what the app may rightly change: whole addresses, stops of Tab, and React's own marks. */
function differences(before: string, after: string): string[] {
  const partsOf = (html: string) =>
    html
      .replaceAll(/ (?:href|tabindex)="[^"]*"/g, "")
      .replaceAll(/<!--.*?-->/g, "")
      .split(/(?=<)/);
  const were = partsOf(before);
  return partsOf(after)
    .flatMap((part, i) => (part === were[i] ? [] : [`${were[i]} is now ${part}`]))
    .slice(0, 5);
}

test("a drawing is described in its page's language before the app has come, and anew once a choice is made", async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto("./en/", {waitUntil: "commit"});
  const drawing = page.locator("#by-lever figure");
  await expect(drawing).toHaveAccessibleName("Named organisations by lever");
  const all =
    /^Named organisations by lever \(Nan'an City · no filter\)\. Most: Parks and industrial bases \(8 organisations\); n = 18/;
  await expect(drawing).toHaveAccessibleDescription(all);
  letGo();
  await page.waitForSelector(ready);
  await expect(drawing).toHaveAccessibleDescription(all);
  await page
    .locator("#by-lever")
    .getByRole("button", {name: /^Parks and industrial bases/})
    .first()
    .click();
  await expect(drawing).toHaveAccessibleDescription(
    /^Named organisations by lever \(Nan'an City · Lever: Parks and industrial bases\)\./,
  );
});

test("a button pressed before the app has come is answered when it has", async ({page}) => {
  const letGo = await holdScripts(page);
  await page.goto("./", {waitUntil: "commit"});
  await page.getByRole("button", {name: /^园区与产业基地/}).click();
  await expect(page.getByText("符合 18")).toBeVisible();
  letGo();
  await expect(page.getByText("符合 8")).toBeVisible();
});

test("an address with a filter never shows the unfiltered numbers first", async ({page}) => {
  const letGo = await holdScripts(page);
  await page.goto("./?lever=parks-and-bases", {waitUntil: "commit"});
  await expect(page.locator("footer").last()).toBeAttached();
  await expect(page.locator("main")).not.toBeVisible();
  letGo();
  await expect(page.getByText("符合 8")).toBeVisible();
});

test("a reader of English who comes to a bare address reads the English page from the start", async ({browser}) => {
  const context = await browser.newContext({locale: "en-GB"});
  const page = await context.newPage();
  await page.goto("./", {waitUntil: "commit"});
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByRole("heading", {level: 1})).toHaveText(
    "Women's federation coverage of new sectors in Nan'an",
  );
  await context.close();
});

test.describe("with scripts off", () => {
  test.use({javaScriptEnabled: false});

  test("the overview shows its metrics, every figure and where links lead", async ({page}) => {
    await page.goto("./");
    await expect(page.getByRole("article")).toHaveCount(4);
    await expect(page.getByRole("article").first()).toContainText("已列名 15");
    await expect(page.locator("figure svg:visible")).toHaveCount(9);
    await expect(page.locator("#by-lever figure svg").getByText("园区与产业基地")).toBeVisible();
    await page.getByRole("heading", {name: "三新妇联组织", exact: true}).getByRole("link").click();
    await expect(page).toHaveURL(/\/metrics\/three-new-federations\/$/);
    await expect(page.getByRole("row")).toHaveCount(16);
    await page.getByRole("link", {name: "阳光中科妇联"}).first().click();
    await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
    await page.getByRole("link", {name: "English"}).click();
    await expect(page.getByRole("heading", {level: 1})).toHaveText("Yangguang Zhongke Women's Federation");
    await page.getByRole("link", {name: "About"}).click();
    await expect(page.getByRole("heading", {name: "Methods", exact: true})).toBeVisible();
  });
});

for (const [what, address] of [
  ["the app's first script", "**/assets/index-*.js"],
  ["the dataset", "**/data/nanan-2023.json"],
  ["the page's own script", "**/assets/overview-page-*.js"],
] as const) {
  test(`a page without ${what} stays readable, says so and offers to load again`, async ({page, complaints}) => {
    complaints.expect(/Failed to load resource/);
    await page.route(address, (route) => route.fulfill({status: 404, body: "gone"}));
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("程序的一部分没有载入");
    await expect(page.getByRole("article").first()).toContainText("80");
    await expect(page.locator("#by-lever figure svg")).toBeVisible();
    await page.unroute(address);
    await page.getByRole("button", {name: "重新载入"}).click();
    await page.waitForSelector(ready);
    await expect(page.getByRole("alert")).not.toBeVisible();
  });
}

for (const [what, address] of [
  ["script is", "**/assets/facet-popup-*.js"],
  ["styles are", "**/assets/popup-*.css"],
] as const) {
  test(`a part whose ${what} gone after a new release leaves the page as it is and says so`, async ({
    page,
    complaints,
  }) => {
    complaints.expect(/Failed to load resource/);
    await page.goto("./");
    await page.waitForSelector(ready);
    await page.route(address, (route) => route.fulfill({status: 404, body: "gone"}));
    await page.getByRole("button", {name: "抓手", exact: true}).click();
    await expect(page.getByRole("alert")).toContainText("程序的一部分没有载入");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByText("符合 18")).toBeVisible();
  });
}

test("styles that did not come ahead of a click come with it", async ({page, complaints}) => {
  complaints.expect(/Failed to load resource/);
  await page.goto("./");
  await page.waitForSelector(ready);
  const address = "**/assets/popup-*.css";
  await page.route(address, (route) => route.fulfill({status: 404, body: "gone"}));
  const facet = page.getByRole("button", {name: "抓手", exact: true});
  const gone = page.waitForResponse(address);
  await facet.hover();
  await gone;
  // The link that failed is taken away, so that the next is not held for superfluous.
  await expect(page.locator("link[href*='/popup-'][rel=stylesheet]")).toHaveCount(0);
  await page.unroute(address);
  await facet.click();
  await expect(page.getByRole("dialog")).toHaveCSS("border-top-style", "solid");
  await expect(page.getByRole("alert")).not.toBeVisible();
});

test("a page whose styles are gone after a new release is not shown without them", async ({page, complaints}) => {
  complaints.expect(/Failed to load resource/);
  await page.goto("./about/");
  await page.waitForSelector(ready);
  const address = "**/assets/metric-card-*.css";
  await page.route(address, (route) => route.fulfill({status: 404, body: "gone"}));
  await page.getByRole("link", {name: "总览"}).click();
  await expect(page.getByRole("alert")).toContainText("程序的一部分没有载入");
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.unroute(address);
  await page.getByRole("button", {name: "重新载入"}).first().click();
  await expect(page.getByRole("article")).toHaveCount(4);
});
