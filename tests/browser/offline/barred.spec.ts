import {expect} from "../../support/page-test.ts";
import {openPage} from "../support/open-page.ts";
import {publicSite} from "../support/public-site.ts";
import {saveFigure} from "../support/save-figure.ts";
import {offlinePanel, test, untilKept, visit} from "./offline-test.ts";

test.describe("an address without https", () => {
  test.use({baseURL: `${publicSite}/`});

  test("keeps nothing, says why and what to do, and all else works", async ({page}) => {
    await openPage(page, "./about");
    await expect(await offlinePanel(page)).toContainText("现在打开的地址不是 https，浏览器不允许存下网站");
    await expect((await offlinePanel(page)).getByRole("button")).toHaveCount(0);
    await openPage(page, "./");
    const {bytes} = await saveFigure(page, "by-lever", "PNG");
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  });
});

test("a browser without service workers keeps nothing, and says so", async ({page}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
  await openPage(page, "./en/about");
  await expect(await offlinePanel(page, "Without a network")).toContainText(
    "This browser (or a private window, or a policy) keeps no site",
  );
});

test("a browser that refuses to register one says so, and offers to try again", async ({page}) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("barred", "SecurityError"));
  });
  await openPage(page, "./about");
  await expect(await offlinePanel(page)).toContainText("没有存成：浏览器没有说明原因。");
  await expect((await offlinePanel(page)).getByRole("button", {name: "再试一次"})).toBeVisible();
});

test("a file that does not come leaves nothing half done: said, then tried again with what is there already", async ({
  page,
  site,
}) => {
  site.refuse("en/townships/350583117/", 503);
  await openPage(page, "./about");
  await expect(await offlinePanel(page)).toContainText("没有存成：服务器上的文件正在更换", {timeout: 60_000});
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  site.refuse("en/townships/350583117/", null);
  await (await offlinePanel(page)).getByRole("button", {name: "再试一次"}).click();
  await expect(await offlinePanel(page)).toContainText("可以断网使用", {timeout: 60_000});
});

test("half a cache is seen and filled again", async ({page, site}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((cache) => cache.startsWith("jinlin-files"))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/townships|search-dialog/.test(request.url)) await cache.delete(request);
    }
  });
  // What is missing comes by the network.
  await openPage(page, "./townships/");
  await openPage(page, "./about");
  await expect(await offlinePanel(page)).toContainText("只存了一部分");
  await (await offlinePanel(page)).getByRole("button", {name: "再试一次"}).click();
  await expect(await offlinePanel(page)).toContainText("可以断网使用");
  await site.stop();
  await openPage(page, "./townships/");
  await expect(page.locator("html")).toHaveAttribute("data-ready");
});

test("a page that is gone from the cache is drawn by the app when there is no network", async ({page, site}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/metrics\/sites/.test(request.url)) await cache.delete(request);
    }
  });
  await site.stop();
  await openPage(page, "./metrics/sites/");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阵地");
});

test("a full disk is said with what to do", async ({page, context, site}) => {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", {origin: new URL(site.address).origin, quotaSize: 2_000_000});
  await openPage(page, "./about");
  await expect(await offlinePanel(page)).toContainText("没有存成：本机给浏览器的空间不够。", {timeout: 60_000});
  await openPage(page, "./");
  await expect(page.getByRole("article")).toHaveCount(4);
  await session.send("Storage.overrideQuotaForOrigin", {origin: new URL(site.address).origin});
  await openPage(page, "./about");
  await untilKept(page);
  await expect(await offlinePanel(page)).toContainText("可以断网使用", {timeout: 60_000});
});

test("removed, nothing is left, it stays so, and a press keeps it again", async ({page, site}) => {
  test.slow();
  await visit(page, "./about/");
  await (await offlinePanel(page)).getByRole("button", {name: "删除离线文件"}).click();
  await (await offlinePanel(page)).getByRole("button", {name: "删除离线文件"}).click();
  await expect(await offlinePanel(page)).toContainText("离线文件已删除。");
  await expect(await offlinePanel(page)).toContainText("已删除，也不再自动存。");
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    ]);
  expect(await left()).toEqual([]);
  await page.reload();
  await expect(await offlinePanel(page)).toContainText("已删除，也不再自动存。");
  expect(await left()).toEqual([]);
  await site.stop();
  await expect(page.goto("./")).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await page.waitForURL(/^chrome-error:/);
  await site.start();
  await openPage(page, "./about");
  await (await offlinePanel(page)).getByRole("button", {name: "存下来"}).click();
  await expect(await offlinePanel(page)).toContainText("可以断网使用", {timeout: 60_000});
});

test("all that is kept on this machine goes with one press on the page of the datasets", async ({page}) => {
  await visit(page, "./data/");
  await page.getByRole("button", {name: "删除本机保存的全部内容"}).click();
  await expect(page.getByText("离线用的网站文件都会删除")).toBeVisible();
  await page.getByRole("button", {name: "删除本机保存的全部内容"}).click();
  await expect(page.getByRole("status").filter({hasText: "已全部删除。"})).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
