import type {Locator, Page} from "@playwright/test";
import {expect, test} from "../support/page-test.ts";
import {openPage} from "./support/open-page.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

const ways: [string, Parameters<Locator["click"]>[0]][] = [
  ["Ctrl", {modifiers: ["Control"]}],
  ["the middle button", {button: "middle"}],
];

for (const [way, options] of ways) {
  test(`${way} on a mark opens the page as filtered by it in another tab, and leaves this one as it is`, async ({
    page,
    context,
  }) => {
    await openPage(page, "./?host=enterprise");
    const coming = context.waitForEvent("page");
    await page
      .locator("#by-lever")
      .getByRole("button", {name: /^园区与产业基地/})
      .click(options);
    const other = await coming;
    await expect(other).toHaveURL(/\/\?lever=parks-and-bases&host=enterprise$/);
    await expect(page).toHaveURL(/\/\?host=enterprise$/);
    await other.close();
  });
}

test("what a menu of a mark offers are links, and a choice that is made is released by its own", async ({page}) => {
  await openPage(page, "./?lever=chambers");
  const bar = page.locator("#by-lever").getByRole("button", {name: /^异地商会/});
  await expect(bar).toHaveAttribute("href", /^#?\/$/);
  await bar.focus();
  await page.keyboard.press("Alt+ArrowDown");
  const menu = page.getByRole("dialog", {name: /^异地商会/});
  await expect(menu.getByRole("button", {name: "取消这项筛选"})).toHaveAttribute("href", /^#?\/$/);
  await page.keyboard.press("Space");
  await expect(menu).toBeHidden();
  await expect(page).toHaveURL(/(?::\d+|#)\/$/);
});

test("a choice released by keys hands the focus on: to the next chip, to the last one, to its facet", async ({
  page,
}) => {
  await openPage(page, "./?lever=parks-and-bases&host=enterprise,park");
  await page.getByRole("button", {name: "取消筛选 依托单位类型：企业"}).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toContain("依托单位类型：园区");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toContain("抓手：园区与产业基地");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", {name: "抓手", exact: true})).toBeFocused();
  await expect(page).toHaveURL(/(?::\d+|#)\/$/);
});

for (const [address, target] of [
  ["./?lever=chambers", "抓手"],
  ["./explore?lever=chambers", "记录类型"],
  ["./framework?lever=chambers", "main"],
] as const) {
  test(`what clears all on ${address} leaves the focus near by and the page where it was`, async ({page}) => {
    await openPage(page, address);
    await page.getByRole("button", {name: "清除全部"}).first().focus();
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", {name: "清除全部"})).toHaveCount(0);
    const tag = await page.evaluate(() => document.activeElement?.localName);
    if (target === "main") expect(tag).toBe("main");
    else expect(await focused(page)).toContain(target);
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThanOrEqual(2);
  });
}

test("on a phone, where the facets are folded away, what clears all leaves the focus on the page", async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  await openPage(page, "./explore?lever=chambers");
  await page.getByRole("button", {name: "清除全部"}).first().press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("on a page without filters of its own it is said that none is left", async ({page}) => {
  await openPage(page, "./framework?lever=chambers");
  const says = page.getByRole("status").filter({hasText: "没有筛选"});
  await expect(says).toHaveCount(0);
  await page.getByRole("button", {name: "清除全部"}).press("Enter");
  await expect(says).toHaveCount(1);
});

test("the search gives the focus back to where it was asked for by its key", async ({page}) => {
  await openPage(page, "./");
  const tool = page.locator("#by-lever").getByRole("button", {name: /^以表格显示/});
  await tool.focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(tool).toBeFocused();
});

test("a page chosen light stays as it is where the browser darkens pages", async ({page}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setAutoDarkModeOverride", {enabled: true});
  await page.addInitScript(() => localStorage.setItem("jinlin-theme", "light"));
  await page.emulateMedia({colorScheme: "dark"});
  await openPage(page, "./");
  const shown = await page.locator("#by-lever svg").first().screenshot();
  await devtools.send("Emulation.setAutoDarkModeOverride", {enabled: false});
  expect(shown.equals(await page.locator("#by-lever svg").first().screenshot())).toBe(true);
});
