import type {Locator, Page} from "@playwright/test";
import {expect, test} from "../support/page-test.ts";
import {expectPopupAccessible} from "./support/expect-popup-accessible.ts";
import {openPage} from "./support/open-page.ts";

const field = (page: Page) => page.getByRole("combobox", {name: /^(?:搜索全站|Search everything)$/});
const option = (page: Page, name: RegExp) => page.getByRole("option", {name});

/** Opens the search by its key, and types. */
async function searchFor(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(typed);
}

test("ygzk finds 阳光中科 and Enter opens it; the next search begins with it", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases");
  await searchFor(page, "ygzk");
  await expect(option(page, /^阳光中科妇联/).locator("mark")).toHaveText("阳光中科");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("找到 1 条");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  await expect(page).toHaveURL(/\/records\/yangguang-zhongke\?lever=parks-and-bases$/);
  await expect(page.getByRole("main")).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

  await openPage(page, "./about");
  await page.keyboard.press("/");
  await expect(page.getByRole("option").first()).toHaveText(/^阳光中科妇联/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
});

test("a paragraph of the source leads to what rests on it, also on the page itself, the focus there", async ({
  page,
}) => {
  await openPage(page, "./about?lever=chambers");
  await searchFor(page, "P8");
  await page.keyboard.press("Enter");
  const paragraph = page.locator('[id="cwn-2023-11-29.P8"]');
  await expect(paragraph).toBeFocused();
  await expect(paragraph).toBeInViewport();
  await expect(page).toHaveURL(/\?lever=chambers#cwn-2023-11-29\.P8$/);
});

test("Enter pressed before the dictionary of pinyin has come opens what is found once it has", {tag: "@site"}, async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/search-readings/, async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page, "./about");
  await searchFor(page, "ygzk");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText("出处与方法");
  release();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
});

test("a slip is forgiven: xiamai finds 霞美, in either language", async ({page}) => {
  await openPage(page, "./about");
  await searchFor(page, "xiamai");
  await expect(option(page, /^霞美片区产业基地妇联/)).toBeVisible();
  await expect(option(page, /^霞美镇/)).toBeVisible();
  await openPage(page, "./en/about");
  await searchFor(page, "xiamai");
  await expect(option(page, /^Xiamei Area Industrial Base Women/)).toBeVisible();
});

test("Ctrl+K opens it from within a text field, and Escape gives the focus back to its button", async ({page}) => {
  await openPage(page, "./");
  await page.getByRole("button", {name: /^乡镇（街道）/}).click();
  const box = page.getByRole("searchbox");
  await expect(box).toBeFocused();
  await page.keyboard.press("/");
  await expect(box).toHaveValue("/");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole("button", {name: /^搜索/})).toBeFocused();
});

test("it does what is typed: the dark theme, the export menu of a figure", async ({page}) => {
  await openPage(page, "./");
  await searchFor(page, "dark");
  await expect(option(page, /^深色主题/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", {name: "主题：深色（点击切换）"})).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();

  await searchFor(page, "daochu");
  await option(page, /^导出：已列名荣誉：按级别/).click();
  await expect(page.getByRole("menu", {name: "导出：已列名荣誉：按级别"})).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("heading", {name: "已列名荣誉：按级别"})).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", {name: /^PNG/})).toBeFocused();
});

test("Ctrl+Enter opens what was found in a page of its own, and the search stays", async ({page, context}) => {
  await openPage(page, "./about");
  await searchFor(page, "tyt");
  await expect(option(page, /^特易通电子妇联/)).toBeVisible();
  const coming = context.waitForEvent("page");
  await page.keyboard.press("Control+Enter");
  await expect((await coming).getByRole("heading", {level: 1})).toHaveText("特易通电子妇联");
  await expect(field(page)).toBeVisible();
  await expect(page).toHaveURL(/\/about\/?$/);
});

test("what is written is found while the list of readings has not come, and no fault is shown", {tag: "@site"}, async ({
  page,
  complaints,
}) => {
  complaints.expect(/search-readings/);
  await page.route(/search-readings/, (route) => route.abort());
  await openPage(page, "./about");
  await searchFor(page, "特易通");
  await expect(option(page, /^特易通电子妇联/)).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-late");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Teyitong");
  await expect(option(page, /^特易通电子妇联/)).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  for (const [address, typed] of [
    ["./", ""],
    ["./", "xiamei"],
    ["./en/", "zzzqq sites"],
  ] as const) {
    test(`no barrier is found in the search on ${address} for “${typed}” in the ${theme} theme`, async ({page}) => {
      await page.emulateMedia({colorScheme: theme});
      await openPage(page, address);
      await searchFor(page, typed);
      await expect(page.getByRole("dialog").getByRole("status")).not.toHaveText("");
      await expectPopupAccessible(page);
    });
  }
}

test("on a phone it fills the width, a tap opens and closes it, and names wrap", async ({page}) => {
  await page.setViewportSize({width: 360, height: 780});
  await openPage(page, "./en/");
  const widthPx = await page.evaluate(() => document.body.clientWidth);
  await page.getByRole("button", {name: /Find records/}).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  expect(await widthOf(dialog)).toBe(widthPx);
  await page.keyboard.type("association");
  await expect(page.getByRole("option").first()).toBeVisible();
  const wider = await page
    .getByRole("option")
    .evaluateAll((options) => options.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth).length);
  expect(wider).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("button", {name: "Close the search"}).click();
  await expect(dialog).toBeHidden();
});

async function widthOf(locator: Locator): Promise<number> {
  return Math.round((await locator.boundingBox())?.width ?? 0);
}

test("what is typed before the palette has come is not lost", async ({page}) => {
  await openPage(page, "./");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("xmpq");
  await expect(page.getByRole("combobox", {name: "搜索全站"})).toHaveValue("xmpq");
});
