import {readFileSync} from "node:fs";
import type {Locator, Page} from "@playwright/test";
import {expectAccessible} from "../support/expect-accessible.ts";
import {expect, test} from "../support/page-test.ts";
import {findLayoutFaults} from "./support/find-layout-faults.ts";
import {openPage} from "./support/open-page.ts";

const released = readFileSync("public/data/nanan-2023.json", "utf8");

/** The same dataset with so many records, all of them fictional and named so. */
function fictional(count: number): string {
  const dataset = JSON.parse(released);
  const [first] = dataset.records;
  dataset.id = "many";
  dataset.fictional = true;
  dataset.records = Array.from({length: count}, (_, index) => ({
    ...first,
    id: `fictional-${index + 1}`,
    name: {zh: `虚构记录${index + 1}号妇联`, en: `Fictional Federation No. ${index + 1}`},
    aliases: [],
  }));
  dataset.metrics = dataset.metrics.filter(({about}: {about: string | null}) => about === null);
  dataset.questions = [];
  return JSON.stringify(dataset);
}

async function serve(page: Page, count: number): Promise<void> {
  await page.route("**/data/many.json", (route) =>
    route.fulfill({contentType: "application/json", body: fictional(count)}),
  );
}

function rowOf(page: Page, name: string): Locator {
  return page.locator("tr[data-row]").filter({has: page.getByRole("rowheader", {name: new RegExp(`^${name}`)})});
}

test("an option that is chosen moves none, in its own facet or in another", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openPage(page, "./explore/");
  const facets = page.getByRole("region", {name: "筛选已列名记录"});
  const option = facets.getByRole("checkbox", {name: /^企业/});
  const before = await option.boundingBox();
  await facets.getByRole("checkbox", {name: /^妇联组织/}).check();
  await facets.getByRole("checkbox", {name: /^园区与产业基地/}).check();
  await expect(page.getByRole("heading", {level: 2, name: /条/})).toHaveText("8 / 51 条记录");
  expect(await option.boundingBox()).toEqual(before);
  await facets.getByRole("button", {name: "清除“抓手”"}).click();
  expect(await option.boundingBox()).toEqual(before);
});

test("a list is narrowed, searched, sorted, grouped, its columns chosen; a reload keeps it all", async ({page}) => {
  await openPage(page, "./explore/");
  const heading = page.getByRole("heading", {level: 2, name: /条/});
  await expect(heading).toHaveText("51 / 51 条记录");
  const facets = page.getByRole("region", {name: "筛选已列名记录"});
  await facets.getByRole("checkbox", {name: /^妇联组织/}).check();
  await expect(heading).toHaveText("18 / 51 条记录");
  await page.getByRole("columnheader", {name: "名称"}).getByRole("button").click();
  await page.getByRole("combobox", {name: "分组"}).selectOption("乡镇（街道）");
  await page.getByRole("button", {name: "显示列"}).click();
  await page.getByRole("menuitemcheckbox", {name: "组建方式"}).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await page.getByRole("searchbox", {name: "在列表中搜索"}).pressSequentially("yangguang", {delay: 20});
  await expect(heading).toHaveText(/^18 条中的 1 条/);
  await expect(page).toHaveURL(
    /\?kind=federation&q=yangguang&columns=[a-zA-Z,]*mode[a-zA-Z,]*&group=township&sort=name$/,
  );
  await page.reload();
  await expect(heading).toHaveText("18 条中的 1 条，搜索“yangguang”");
  await expect(page.getByRole("searchbox", {name: "在列表中搜索"})).toHaveValue("yangguang");
  await expect(page.getByRole("link", {name: "霞美镇 1"})).toBeVisible();
  await expect(page.getByRole("columnheader", {name: "名称"})).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("columnheader", {name: "组建方式"})).toBeVisible();
});

test("a record is opened beside the list by keys, left by Escape, and Back goes back", async ({page}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await openPage(page, "./explore/?kind=federation");
  await rowOf(page, "霞美片区产业基地妇联").focus();
  await page.keyboard.press("ArrowDown");
  await expect(rowOf(page, "福建省弘一石业有限公司妇联")).toBeFocused();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", {name: "福建省弘一石业有限公司妇联"});
  await expect(panel).toBeFocused();
  await expect(page).toHaveURL(/open=hongyi-stone$/);
  const [list, beside] = [await page.locator("#records").boundingBox(), await panel.boundingBox()];
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(rowOf(page, "福建省弘一石业有限公司妇联")).toBeFocused();
  await expect(page).toHaveURL(/\?kind=federation$/);
  await page.goBack();
  await expect(panel).toBeVisible();
  await panel.getByRole("link", {name: "打开其页面"}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("福建省弘一石业有限公司妇联");
  await page.goBack();
  await expect(panel).toBeVisible();
});

test("Back from a record's page gives the focus to the link that led there, in the list and beside it", async ({
  page,
}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await openPage(page, "./explore/?kind=federation");
  const door = rowOf(page, "成辉国际妇联").getByRole("link", {name: "成辉国际妇联", exact: true});
  await door.click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("成辉国际妇联");
  await expect(page.locator("main")).toBeFocused();
  await page.goBack();
  await expect(door).toBeFocused();
  await expect(door).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(rowOf(page, "特易通电子妇联")).toBeFocused();
});

test("a relation of a record beside the list keeps the list, with what comes before and after in it", async ({
  page,
}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await openPage(page, "./explore/?kind=federation&open=xiamei-base");
  const panel = page.getByRole("region", {name: "霞美片区产业基地妇联"});
  await panel.getByRole("link", {name: "阳光中科妇联"}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  const steps = page.getByRole("navigation", {name: "所在名单"});
  await expect(steps.getByRole("link", {name: "名单中第 8 / 18 条"})).toHaveAttribute(
    "href",
    /\/explore\?kind=federation$/,
  );
});

test("on a phone rows name their values, and a choice of order stands in for the headings", async ({page}) => {
  await page.setViewportSize({width: 360, height: 780});
  await openPage(page, "./explore/?kind=federation");
  await expect(page.getByRole("columnheader", {name: "名称"})).toBeHidden();
  const first = page.locator("tr[data-row] th").first();
  await expect(first).toContainText("霞美片区产业基地妇联");
  await page.getByRole("combobox", {name: "列表次序"}).selectOption("名称，降序");
  await expect(page).toHaveURL(/\?kind=federation&sort=-name$/);
  await expect(first).not.toContainText("霞美片区产业基地妇联");
  await page.getByRole("combobox", {name: "列表次序"}).selectOption("按数据原序");
  await expect(page).toHaveURL(/\?kind=federation$/);
});

test("an address that opens a record marks its row and brings it into sight", async ({page}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await openPage(page, "./explore/?open=yangguang-zhongke");
  const row = rowOf(page, "阳光中科妇联");
  await expect(row).toHaveAttribute("aria-current", "true");
  await expect(row).toBeInViewport();
});

test("the link to the list is copied whole, or shown where the browser refuses", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "./explore/?kind=federation&sort=name");
  await page.getByRole("button", {name: "复制本列表链接"}).click();
  await expect(page.getByText("本列表链接已复制。")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^(?:http:\/\/127\.0\.0\.1:\d+|file:.+\.html#)\/explore\?kind=federation&sort=name$/,
  );
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
  await page.getByRole("button", {name: "复制本列表链接"}).click();
  const shown = page.getByRole("textbox", {name: "浏览器不允许复制。链接如下，已选中："});
  await expect(shown).toBeFocused();
  await expect(shown).toHaveValue(/\/explore\?kind=federation&sort=name$/);
});

test("the list is saved as CSV: what it shows, the unknown blank, then where it is from", async ({page}) => {
  await openPage(page, "./explore/?kind=federation&columns=township,mode&q=%E9%98%B3%E5%85%89");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", {name: "将列表存为 CSV"}).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("全部记录_南安市·记录类型：妇联组织_2023-11-29.csv");
  const lines = readFileSync(await download.path(), "utf8").split("\r\n");
  expect(lines.slice(0, 6)).toEqual([
    "\ufeff名称,乡镇（街道）,组建方式",
    "阳光中科妇联,霞美镇 （依“霞美片区产业基地妇联”）,",
    "",
    "标题,全部记录",
    "筛选,南安市 · 记录类型：妇联组织",
    "在列表中搜索,阳光",
  ]);
});

test("a list of 600 fictional records scrolls inside itself and draws only the rows in sight", {tag: "@site"}, async ({
  page,
}) => {
  await serve(page, 600);
  await page.setViewportSize({width: 1440, height: 900});
  await openPage(page, "./explore/?data=many");
  await expect(page.getByRole("heading", {level: 2, name: "600 / 600 条记录"})).toBeVisible();
  const rows = page.locator("tr[aria-rowindex]");
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(80);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
  await rows.first().focus();
  await page.keyboard.press("End");
  await expect(rowOf(page, "虚构记录600号妇联")).toBeFocused();
  await expect(rowOf(page, "虚构记录600号妇联")).toBeInViewport();
  await page.keyboard.press("PageUp");
  await expect(rowOf(page, "虚构记录590号妇联")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rowOf(page, "虚构记录1号妇联")).toBeFocused();
  await expect(page.getByRole("columnheader", {name: "名称"})).toBeInViewport();
  await openPage(page, "./explore/?data=many&open=fictional-400");
  await expect(rowOf(page, "虚构记录400号妇联")).toBeInViewport();
});

for (const count of [1, 600]) {
  test(`${count} fictional records leave nothing cut off or overlapping, wide and narrow`, {tag: "@site"}, async ({
    page,
  }) => {
    test.slow();
    await serve(page, count);
    for (const width of [360, 1024, 1920]) {
      await page.setViewportSize({width, height: 900});
      await openPage(page, "./explore/?data=many");
      await expect(page.locator("tr[data-row]").first()).toBeVisible();
      await expect.poll(() => findLayoutFaults(page), {message: `${width} px`}).toEqual([]);
    }
  });
}

for (const {prefix, locale} of [
  {prefix: "", locale: "zh-CN"},
  {prefix: "/en", locale: "en-US"},
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({locale, contextOptions: {reducedMotion: "reduce"}});

    test("nothing is cut off or on another at five widths; filters fold away on a phone", async ({page}) => {
      test.slow();
      await openPage(page, `.${prefix}/explore/`);
      for (const width of [360, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({width, height: 900});
        await expect.poll(() => findLayoutFaults(page), {message: `${width} px`}).toEqual([]);
      }
      await page.setViewportSize({width: 360, height: 780});
      const facets = page.getByRole("region", {name: /^(?:筛选|Filter)/});
      await expect(facets.getByRole("checkbox").first()).toBeHidden();
      await facets.getByRole("button", {name: /^(?:筛选|Filters)$/}).click();
      await facets.getByRole("checkbox").first().check();
      await expect(facets.getByRole("button", {name: /^(?:筛选（1）|Filters \(1\))$/})).toBeVisible();
      await expect.poll(() => findLayoutFaults(page)).toEqual([]);
    });

    test("axe finds nothing with groups, a panel and the columns open, light and dark", async ({page}) => {
      test.slow();
      await openPage(page, `.${prefix}/explore/?group=lever&lever=parks-and-bases&open=xiamei-base&q=a`);
      for (const {width, colorScheme} of [
        {width: 1440, colorScheme: "light"},
        {width: 1440, colorScheme: "dark"},
        {width: 360, colorScheme: "light"},
        {width: 360, colorScheme: "dark"},
      ] as const) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme});
        await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
        await test.step(`${width} px, ${colorScheme}`, () => expectAccessible(page));
      }
    });
  });
}

test("the page as drawn ahead shows facets, figure and all rows with scripts off", {tag: "@site"}, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto("./explore/");
  await expect(page.getByRole("checkbox", {name: /^妇联组织/})).toBeVisible();
  await expect(page.locator("#own svg").first()).toBeVisible();
  await expect(page.locator("tr[data-row]")).toHaveCount(51);
  await context.close();
});
