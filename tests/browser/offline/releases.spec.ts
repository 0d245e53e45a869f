import type {Page} from "@playwright/test";
import {expect} from "../../support/page-test.ts";
import {chooseOption} from "../support/choose-option.ts";
import {openExportDialog, saveFrom} from "../support/open-export-dialog.ts";
import {nextWords} from "./next-release.ts";
import {offlinePanel, test, visit} from "./offline-test.ts";

const footer = (page: Page) => page.getByRole("contentinfo");
const note = (page: Page) => page.getByRole("status").filter({hasText: "更新会重新载入本页"});

/** Has the browser look for another release, as it does by itself at the next visit. */
async function lookForRelease(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

/** The names of the kept scripts that begin so, of all releases. */
function keptScripts(page: Page, name: string): Promise<string[]> {
  return page.evaluate(async (start) => {
    const found: string[] = [];
    for (const cache of await caches.keys()) {
      for (const {url} of await (await caches.open(cache)).keys()) found.push(url.replace(/^.*\//, ""));
    }
    return found.filter((file) => file.startsWith(start) && file.endsWith(".js"));
  }, name);
}

test("a new release waits for the reader: nothing changes until it is taken, and then the view is as it was", async ({
  page,
  site,
  second,
}) => {
  test.slow();
  await visit(page);
  await chooseOption(page, "抓手", "园区与产业基地");
  site.serve(second);
  await lookForRelease(page);
  await expect(note(page)).toContainText("网站有新版本，已经存好。", {timeout: 60_000});
  await expect(footer(page)).not.toContainText(nextWords);

  // A part that has not come yet comes from the release that is open, which the server has no more.
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(footer(page)).not.toContainText(nextWords);

  await note(page).getByRole("button", {name: "更新"}).click();
  await expect(footer(page)).toContainText(nextWords);
  await expect(page).toHaveURL(/lever=parks-and-bases/);
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 8 / 18 个已列名组织");
  await expect(note(page)).toBeHidden();
});

test("put off, it stays away until it is asked for on the page of sources and methods", async ({
  page,
  site,
  second,
}) => {
  test.slow();
  await visit(page, "./about/");
  site.serve(second);
  await lookForRelease(page);
  await note(page).getByRole("button", {name: "以后再说"}).press("Enter");
  await expect(note(page)).toBeHidden();
  await page.getByRole("link", {name: "总览"}).first().click();
  await page.getByRole("link", {name: "出处与方法"}).first().click();
  await expect(note(page)).toBeHidden();
  const panel = await offlinePanel(page);
  await expect(panel).toContainText("网站有新版本，已经存好。");
  await panel.getByRole("button", {name: "更新"}).click();
  await expect(footer(page)).toContainText(nextWords);
});

test("a release that waits is there at the next visit, when all pages were closed", async ({
  page,
  context,
  site,
  second,
}) => {
  test.slow();
  await visit(page);
  site.serve(second);
  await lookForRelease(page);
  await expect(note(page)).toBeVisible({timeout: 60_000});
  const other = await context.newPage();
  await page.close();
  await expect(async () => {
    // A page that is loaded again stays with its release.
    await other.goto("about:blank");
    await other.goto(site.address);
    await expect(footer(other)).toContainText(nextWords, {timeout: 2_000});
  }).toPass();
  // Of the one before, nothing is left.
  await expect.poll(() => keptScripts(other, "index-")).toEqual([expect.stringMatching(/2\.js$/)]);
});

test("of two windows, one takes the new release and the other goes on with its own, whole, until it follows", async ({
  page,
  context,
  site,
  second,
}) => {
  test.slow();
  await visit(page);
  const other = await context.newPage();
  await other.goto(`${site.address}explore/?lever=parks-and-bases`);
  await expect(other.locator("html")).toHaveAttribute("data-ready");
  const listBefore = await other.evaluate(async () => (await (await fetch("/jinlin/data/index.json")).text()).length);

  site.serve(second);
  await lookForRelease(page);
  await note(page).getByRole("button", {name: "更新"}).click();
  await expect(footer(page)).toContainText(nextWords);

  await expect(note(other)).toContainText("另一个窗口已换用新版本，这里仍是原来的，照常可用。");
  await expect(footer(other)).not.toContainText(nextWords);
  // Data and parts of the page that it never had come from its own release, without a network too.
  await site.stop();
  const list = (at: Page) => at.evaluate(async () => (await (await fetch("/jinlin/data/index.json")).text()).length);
  expect([await list(other), await list(page)]).toEqual([listBefore, listBefore + 2]);
  await other.getByRole("link", {name: "总览"}).first().click();
  const dialog = await openExportDialog(other, "by-lever");
  for (const format of ["PNG", "XLSX"]) await saveFrom(dialog, format);
  await other.keyboard.press("Escape");
  // It has a foot of its own until it has gone.
  await expect(other.getByRole("dialog")).toBeHidden();
  await expect(footer(other)).not.toContainText(nextWords);

  await note(other).getByRole("button", {name: "更新"}).click();
  await expect(footer(other)).toContainText(nextWords);
  await expect(other).toHaveURL(/lever=parks-and-bases/);
  // No page is of the release before any more: its files go at the next step.
  await page.reload();
  await expect.poll(() => keptScripts(page, "index-")).toEqual([expect.stringMatching(/2\.js$/)]);
});

test("a release that comes while the server has files of two is not kept, and the open one stays whole", async ({
  page,
  site,
  second,
}) => {
  test.slow();
  await visit(page, "./about/");
  site.serve(second);
  site.refuse("townships/", 503);
  await lookForRelease(page);
  const panel = await offlinePanel(page);
  await expect(panel).toContainText("服务器上的文件正在更换", {timeout: 60_000});
  await expect(panel).toContainText("可以断网使用");
  site.refuse("townships/", null);
  await expect(async () => {
    await lookForRelease(page);
    await expect(note(page)).toBeVisible({timeout: 10_000});
  }).toPass();
  await expect(panel).not.toContainText("服务器上的文件正在更换");
  await site.stop();
  await page.goto("./townships/");
  await expect(footer(page)).not.toContainText(nextWords);
  await expect(page.locator("html")).toHaveAttribute("data-ready");
});
