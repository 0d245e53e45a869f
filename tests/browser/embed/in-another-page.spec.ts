import type {Frame, Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {type HostPage, serveHostPage} from "../support/host-page.ts";
import {codeIn, openEmbedDialog} from "../support/open-embed-dialog.ts";
import {openPage} from "../support/open-page.ts";

const hosts: HostPage[] = [];

test.afterEach(async () => {
  await Promise.all(hosts.splice(0).map(({close}) => close()));
});

/** Opens a page of another origin, which is the one request that leaves ours. */
async function openHost(page: Page, body: string, rules: string, complaints: {expect: (words: RegExp) => void}) {
  const host = await serveHostPage(body, rules);
  hosts.push(host);
  complaints.expect(new RegExp(`leaves the origin: ${host.origin}`));
  await page.goto(host.address);
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("no frame in the page");
  return frame;
}

test("the dialog's code shows the figure in a page of another origin under its own strict policy, at the figure's height", async ({
  page,
  baseURL,
  complaints,
}) => {
  await openPage(page, "./?lever=chambers");
  const dialog = await openEmbedDialog(page, "by-host-kind");
  await dialog.getByText("自动（加一个小脚本）").click();
  const code = await codeIn(dialog);
  const rules = /请允许：(?<rules>.*)。/.exec((await dialog.textContent()) ?? "")?.groups?.rules ?? "";
  expect(rules).toBe(`frame-src ${baseURL}; script-src ${baseURL}/embed.js`);
  expect(code).toContain(
    `<iframe src="${baseURL}/embed/by-host-kind/?lever=chambers" title="已列名组织：按依托单位类型"`,
  );

  await openHost(page, code, rules, complaints);
  const heights: number[] = [];
  for (const width of [320, 640, 1000]) {
    await page.setViewportSize({width, height: 700});
    const frame = await frameOf(page);
    await expect(page.frameLocator("iframe").getByText("南安市 · 抓手：异地商会", {exact: true})).toBeVisible();
    const spare = () =>
      frame.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(spare).toBe(0);
    const widths = await frame.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    expect(widths).toEqual([width, width]);
    heights.push(await frame.evaluate(() => window.innerHeight));
  }
  expect(new Set(heights).size).toBeGreaterThan(1);
});

test("without the script the height is the one in the code, and the figure is whole", async ({
  page,
  baseURL,
  complaints,
}) => {
  await openPage(page, "./en/");
  const dialog = await openEmbedDialog(page, "by-lever");
  await dialog.getByText("Dark", {exact: true}).click();
  await dialog.getByText("Chinese", {exact: true}).click();
  await expect(dialog.getByRole("textbox")).toHaveValue(/\/embed\/by-lever\/\?theme=dark" title="已列名组织：按抓手"/);
  const code = await codeIn(dialog);
  expect(code).not.toContain("<script");
  await openHost(page, code, `frame-src ${baseURL}`, complaints);
  await page.setViewportSize({width: 640, height: 700});
  const figure = page.frameLocator("iframe");
  await expect(figure.getByRole("heading", {name: "已列名组织：按抓手"})).toBeVisible();
  await expect(figure.locator("html")).toHaveAttribute("data-theme", "dark");
  const frame = await frameOf(page);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
});

test("the way back opens the same view of the dashboard beside the page, which it knows nothing of", async ({
  page,
  baseURL,
  complaints,
}) => {
  const src = `${baseURL}/en/embed/by-host-kind/?lever=chambers`;
  await openHost(page, `<iframe src="${src}" width="640" height="600"></iframe>`, `frame-src ${baseURL}`, complaints);
  const coming = page.waitForEvent("popup");
  await page.frameLocator("iframe").getByRole("link", {name: "Open in the Jinlin dashboard"}).click();
  const dashboard = await coming;
  await expect(dashboard).toHaveURL(`${baseURL}/en/?lever=chambers#by-host-kind`);
  await expect(dashboard.locator("#by-host-kind")).toBeVisible();
  expect(await dashboard.evaluate(() => opener === null)).toBe(true);
});

test("a mark opens what it counts in the dashboard", async ({page, baseURL, complaints}) => {
  const src = `${baseURL}/embed/by-lever/`;
  await openHost(page, `<iframe src="${src}" width="640" height="600"></iframe>`, `frame-src ${baseURL}`, complaints);
  const coming = page.waitForEvent("popup");
  await page
    .frameLocator("iframe")
    .getByRole("link", {name: /^异地商会/})
    .click();
  await expect(await coming).toHaveURL(`${baseURL}/?lever=chambers`);
});

for (const path of ["", "en/", "records/xiamei-base/", "explore/"]) {
  test(`./${path} refuses to be framed by another page`, async ({page, baseURL, complaints}) => {
    complaints.expect(/frame-ancestors/);
    await openHost(page, `<iframe src="${baseURL}/${path}"></iframe>`, `frame-src ${baseURL}`, complaints);
    await expect(page.frameLocator("iframe").locator("#root")).toHaveCount(0);
  });
}

test("where the host sends no headers the app does not start in another page's frame, and leads out of it", async ({
  page,
  context,
  baseURL,
  complaints,
}) => {
  await context.route(`${baseURL}/`, async (route) => {
    const response = await route.fetch();
    const {"content-security-policy": _policy, "x-frame-options": _options, ...headers} = response.headers();
    await route.fulfill({response, headers});
  });
  await openHost(
    page,
    `<iframe src="${baseURL}/" width="640" height="600"></iframe>`,
    `frame-src ${baseURL}`,
    complaints,
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", {name: "这个页面不能放在别的网页里"})).toBeVisible();
  await expect(frame.getByRole("button")).toHaveCount(0);
  const coming = page.waitForEvent("popup");
  await frame.getByRole("link", {name: "在新窗口打开近邻看板"}).click();
  await expect((await coming).getByRole("heading", {level: 1})).toContainText("南安");
});
