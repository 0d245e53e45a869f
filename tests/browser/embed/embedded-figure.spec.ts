import {figureIds} from "../../../src/figures/figure-ids.ts";
import {expectAccessible} from "../../support/expect-accessible.ts";
import {expect, test} from "../../support/page-test.ts";

test("every figure is seen after one answer of under 60 kB, and asks for nothing more", async ({page, context}) => {
  test.slow();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const finished: number[] = [];
  devtools.on("Network.loadingFinished", ({encodedDataLength}) => finished.push(encodedDataLength));
  for (const id of figureIds) {
    for (const language of ["", "en/"]) {
      finished.length = 0;
      await page.goto(`./${language}embed/${id}/`, {waitUntil: "networkidle"});
      await expect(page.getByRole("heading", {level: 1})).toBeVisible();
      expect(finished, id).toHaveLength(1);
      expect(finished[0], id).toBeLessThan(60_000);
    }
  }
});

test("a figure fits every width, drawn once, with scripts off too", async ({browser, baseURL}) => {
  test.slow();
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({javaScriptEnabled});
    const page = await context.newPage();
    await page.goto(`${baseURL}/embed/headline-metrics/`);
    for (const width of [280, 307, 308, 360, 420, 421, 640, 1000, 1200]) {
      await page.setViewportSize({width, height: 600});
      const drawings = page.locator("[data-width]:visible");
      await expect(drawings).toHaveCount(1);
      const box = await drawings.boundingBox();
      expect(box?.x).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await expect(page.getByRole("link", {name: /^来源：中国妇女网，2023-11-29/})).toBeVisible();
      await expect(page.getByText("未列名（只有总数）", {exact: true})).toBeVisible();
    }
    await context.close();
  }
});

test("what the address asks for is drawn: filters, another dataset, a metric, a record, the figure of one's own", async ({
  page,
}) => {
  test.slow();
  for (const [address, title, words] of [
    ["by-host-kind/?lever=chambers", "已列名组织：按依托单位类型", "南安市 · 抓手：异地商会"],
    ["growth/?data=sample-register", "逐年累计：妇联组织的成立", "虚构示例数据"],
    ["own/?by=mode", "记录数：按组建方式", "在近邻看板中打开"],
    ["by-lever/?in=chamber-federations", "异地商会妇联", "在近邻看板中打开"],
    ["neighbours/?open=xiamei-base", "霞美", "在近邻看板中打开"],
  ] as const) {
    await page.goto(`./embed/${address}`);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", {level: 1})).toContainText(title);
    await expect(main).toContainText(words);
    await expect(main.locator("svg").first()).toBeVisible();
  }
});

test("a choice that matches nothing says so, with what would bring something back", async ({page}) => {
  await page.goto("./embed/by-host-kind/?lever=chambers&township=350583117");
  const main = page.getByRole("main");
  await expect(main).toContainText("抓手：异地商会");
  await main.getByRole("button").first().click();
  await expect(main.locator("figure svg").first()).toBeVisible();
});

for (const [address, words] of [
  ["./embed/no-such-figure", "没有“no-such-figure”这张图"],
  ["./en/embed/no-such-figure/", "No figure “no-such-figure”"],
  ["./embed/growth/", "这张图要用登记表的数据，而这里的数据是一篇报道。"],
  ["./embed/neighbours/", "地址没有写明是哪一条"],
  ["./embed/framework/?data=sample-register", "这张图要用报道的数据，而这里的数据是一份登记表。"],
  ["./embed/by-lever/?data=own-xyz", "这张图用的登记表只存在载入它的那个浏览器里"],
] as const) {
  test(`${address} says why it has no figure, and leads to the overview`, async ({page}) => {
    await page.goto(address);
    const main = page.getByRole("main");
    await expect(main).toContainText(words);
    await expect(main.getByRole("link")).toHaveAttribute("target", "_blank");
    expect(await main.getByRole("link").getAttribute("href")).toMatch(/^(?:\/(?:en\/?)?|(?:\.\.\/)+)$/);
    await expectAccessible(page);
  });
}

test("an unknown theme is passed over, and what else the address has that is unknown is said", async ({page}) => {
  await page.emulateMedia({colorScheme: "dark"});
  await page.goto("./embed/by-lever/?theme=neon");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("note")).toHaveCount(0);
  await page.goto("./embed/by-lever/?theme=light&lever=no-such");
  await expect(page.getByRole("note")).toHaveText("地址中有几处未能识别，已略过：lever=no-such");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("an app that does not come leaves the figure as drawn, and says that it is not filtered", async ({
  page,
  context,
  complaints,
}) => {
  complaints.expect(/Failed to load|ERR_FAILED/);
  await context.route("**/assets/*.js", (route) => route.abort());
  await page.goto("./embed/by-lever/?lever=chambers");
  await expect(page.getByRole("alert")).toContainText("这里没有按地址中的选择筛选");
  await expect(page.getByText("南安市 · 未加筛选", {exact: true})).toBeVisible();
});

for (const {path, colorScheme} of [
  {path: "embed/headline-metrics/", colorScheme: "light"},
  {path: "en/embed/township-map/", colorScheme: "dark"},
  {path: "embed/one-to-many/", colorScheme: "dark"},
  {path: "en/embed/framework/?lever=chambers", colorScheme: "light"},
] as const) {
  test(`axe finds nothing on ./${path}, ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    for (const width of [320, 1000]) {
      await page.setViewportSize({width, height: 700});
      await page.goto(`./${path}`, {waitUntil: "networkidle"});
      await expectAccessible(page);
    }
  });
}
