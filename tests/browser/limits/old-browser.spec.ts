import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";

const late = "程序的一部分没有载入：页面可以阅读";
const old =
  "这个浏览器太旧：页面可以阅读，但不能筛选、搜索和导出。请用 Chrome 或 Edge 109、Safari 16.4 或更新的浏览器打开。";
const unread = "这里的数字没有按地址中的选择筛选。";

test("a browser that can't read the scripts keeps the page as drawn, and says what it can't", async ({
  page,
  complaints,
}) => {
  complaints.expect(/SyntaxError|Unexpected token/);
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: `??=}{${await response.text()}`});
  });
  await page.goto("./");
  await expect(page.getByText(late)).toBeVisible();
  await expect(page.getByText(unread)).toBeHidden();
  await expectFigures(page);

  await page.goto("./?lever=parks-and-bases");
  await expect(page.getByText(late)).toBeVisible();
  await expect(page.getByText(unread)).toBeVisible();
  await expectFigures(page);

  await page.goto("./no-such-page");
  await expect(page.getByText(late)).toBeVisible();
});

for (const missing of ["delete Array.prototype.findLast", "delete Object.hasOwn", "delete window.structuredClone"]) {
  test(`a browser without what the app needs (${missing}) is told which ones have it`, async ({page}) => {
    await page.addInitScript(missing);
    await page.goto("./?lever=parks-and-bases");
    await expect(page.getByText(old)).toBeVisible();
    await expect(page.getByText(unread)).toBeVisible();
    await expect(page.getByText(late)).toBeHidden();
    await expectFigures(page);
  });
}

async function expectFigures(page: Page): Promise<void> {
  await expect(page.getByRole("article")).toHaveCount(4);
  await expect(page.getByRole("figure")).toHaveCount(9);
  await expect(page.locator("#by-lever figure svg")).toBeVisible();
}
