import type {Page} from "@playwright/test";
import {expect, test} from "../support/page-test.ts";
import {chooseOption} from "./support/choose-option.ts";
import {openPage} from "./support/open-page.ts";

const chip = /^取消筛选\s*抓手：园区与产业基地$/;

function count(page: Page) {
  return page.getByRole("status").filter({hasText: "符合"});
}

test("a reader narrows to parks and bases, opens the metric, then 阳光中科, and comes back with the filter on", async ({
  page,
}) => {
  await openPage(page, "./");
  await expect(page).toHaveTitle("南安市新领域妇联组织覆盖 · 近邻看板");
  for (const [metric, total, named] of [
    ["三新妇联组织", "80", "15"],
    ["阵地", "21", "0"],
    ["异地商会妇联", "14", "3"],
    ["执委工作站", "12", "3"],
  ] as const) {
    const card = page.getByRole("article").filter({has: page.getByRole("heading", {name: metric, exact: true})});
    await expect(card).toContainText(`${total}个`);
    await expect(card).toContainText(`已列名 ${named}`);
  }
  await expect(count(page)).toHaveText("符合 18 / 18 个已列名组织");

  await chooseOption(page, "抓手", "园区与产业基地");
  await expect(count(page)).toHaveText("符合 8 / 18 个已列名组织");
  await expect(page).toHaveURL(/(?::\d+|#)\/\?lever=parks-and-bases$/);
  await expect(page.getByRole("button", {name: chip})).toBeVisible();
  await expect(page.getByText("筛选只作用于已列名记录，报道总数不变。")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("80个");

  await page.getByRole("heading", {name: "三新妇联组织", exact: true}).getByRole("link").click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("三新妇联组织");
  await expect(page).toHaveTitle("三新妇联组织 · 近邻看板");
  await expect(page.getByRole("button", {name: chip})).toBeVisible();
  await expect(count(page)).toHaveText("符合 8 / 15 个已列名组织");
  await expect(page.getByRole("row")).toHaveCount(9);
  await expect(page.getByText("另有 65 个只有总数，报道未列名，无法打开。")).toBeVisible();

  await page
    .getByRole("row", {name: /^阳光中科妇联/})
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  await expect(page).toHaveTitle("阳光中科妇联 · 近邻看板");
  const facts = page.getByRole("region", {name: "情况"});
  await expect(facts.getByRole("link", {name: "主管的社会组织"})).toBeVisible();
  await expect(facts.getByRole("link", {name: "园区与产业基地"})).toBeVisible();
  await expect(facts).toContainText("霞美镇 （依“霞美片区产业基地妇联”）");
  await expect(facts.getByText("未说明", {exact: true})).toHaveCount(2);
  const relations = page.getByRole("region", {name: "关系", exact: true});
  await expect(relations).toContainText("上级或牵头组织");
  await expect(relations.getByRole("link", {name: "霞美片区产业基地妇联"})).toBeVisible();
  const evidence = page.getByRole("region", {name: "依据"}).getByRole("listitem");
  await expect(evidence.getByText(/^P\d+$/)).toHaveText(["P7", "P8", "P12"]);
  await expect(evidence.first()).toContainText("未写明是哪个协会的会员，没有说。");

  await page.goBack();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("三新妇联组织");
  await page.goBack();
  await expect(page).toHaveURL(/(?::\d+|#)\/\?lever=parks-and-bases$/);
  await expect(count(page)).toHaveText("符合 8 / 18 个已列名组织");
  await expect(page.getByRole("button", {name: chip})).toBeVisible();

  await page.getByRole("region", {name: "筛选已列名记录"}).getByRole("button", {name: "清除全部"}).click();
  await expect(count(page)).toHaveText("符合 18 / 18 个已列名组织");
  await expect(page).toHaveURL(/(?::\d+|#)\/$/);
  await expect(page.getByRole("button", {name: chip})).toBeHidden();
});

test("a click on a bar filters the page, a second releases it", async ({page}) => {
  await openPage(page, "./");
  const bar = page.locator("#by-lever").getByRole("button", {name: /^园区与产业基地：8 个，占 44%/});
  await bar.click();
  await expect(count(page)).toHaveText("符合 8 / 18 个已列名组织");
  await expect(bar).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#by-mode")).toContainText("n = 8 个已列名组织");
  await bar.click();
  await expect(bar).toHaveAttribute("aria-pressed", "false");
  await expect(count(page)).toHaveText("符合 18 / 18 个已列名组织");
  await expect(page).toHaveURL(/(?::\d+|#)\/$/);
});

test("values of one facet add up, facets narrow each other, and a facet's own choice leaves its counts", async ({
  page,
}) => {
  await openPage(page, "./");
  await chooseOption(page, "抓手", "园区与产业基地");
  await chooseOption(page, "抓手", "异地商会");
  await expect(count(page)).toHaveText("符合 11 / 18 个已列名组织");
  await chooseOption(page, "依托单位类型", "园区");
  await expect(count(page)).toHaveText("符合 2 / 18 个已列名组织");
  await expect(page).toHaveURL(/(?::\d+|#)\/\?lever=parks-and-bases,chambers&host=park$/);

  await page.getByRole("button", {name: /^依托单位类型 ?\d?$/}).click();
  const hosts = page.getByRole("dialog", {name: "依托单位类型"});
  await expect(hosts.getByText("异地商会3")).toBeVisible();
  await expect(hosts.getByText("未说明4")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goBack();
  await expect(count(page)).toHaveText("符合 11 / 18 个已列名组织");
  await page.goForward();
  await expect(count(page)).toHaveText("符合 2 / 18 个已列名组织");
  await page.getByRole("button", {name: /^取消筛选\s*依托单位类型：园区$/}).click();
  await expect(count(page)).toHaveText("符合 11 / 18 个已列名组织");
});

for (const height of [900, 620]) {
  test(`no option moves while a facet is open, in a window ${height} px high`, async ({page}) => {
    await page.setViewportSize({width: 1280, height});
    await openPage(page, "./");
    for (const facet of ["抓手", "乡镇（街道）"]) {
      await page.getByRole("button", {name: new RegExp(`^${facet}`)}).click();
      const popup = page.getByRole("dialog", {name: facet});
      const option = popup.getByRole("checkbox").nth(1);
      const clear = popup.getByRole("button", {name: `清除“${facet}”`});
      await expect(option).toBeVisible();
      await expect(clear).toBeHidden();
      const before = await option.boundingBox();
      const place = await popup.boundingBox();
      await popup.getByRole("checkbox").first().click();
      await option.click();
      await expect(page).toHaveURL(/=[^&]+,[^&]+$/);
      await expect(clear).toBeVisible();
      expect(await option.boundingBox()).toEqual(before);
      await clear.click();
      await expect(clear).toBeHidden();
      await expect(popup.getByRole("checkbox").last()).toBeFocused();
      expect(await popup.boundingBox()).toEqual(place);
      await page.keyboard.press("Escape");
      await expect(popup).toBeHidden();
    }
    await page.getByRole("button", {name: /^乡镇/}).click();
    const search = page.getByRole("searchbox", {name: "在选项中查找"});
    await expect(page.getByRole("dialog")).toHaveAttribute("style", /--held/);
    const before = await search.boundingBox();
    await search.fill("没有这个镇");
    await expect(page.getByText("没有含“没有这个镇”的选项")).toBeVisible();
    expect(await search.boundingBox()).toEqual(before);
  });
}

test("filters that match nothing say so, and offer the way out", async ({page}) => {
  await openPage(page, "./?lever=chambers&mode=led");
  await expect(count(page)).toHaveText("符合 0 / 18 个已列名组织");
  const card = page.locator("#by-township");
  await expect(card).toContainText("没有已列名记录符合当前筛选。");
  await expect(card.getByRole("button", {name: /^导出/})).toBeDisabled();
  const ways = card.getByRole("button", {name: /可找回|清除全部/});
  await expect(ways).toHaveText(["抓手：异地商会：可找回 0 条", "组建方式：带建：可找回 3 条", "清除全部"]);
  await ways.nth(1).click();
  await expect(count(page)).toHaveText("符合 3 / 18 个已列名组织");
  await page.goBack();
  await ways.nth(2).click();
  await expect(count(page)).toHaveText("符合 18 / 18 个已列名组织");
});

test("a figure can be read as a table, a list sorted, and the address says both", async ({page}) => {
  await openPage(page, "./");
  const card = page.locator("#by-lever");
  await card.getByRole("button", {name: /^以表格显示/}).click();
  await expect(card.getByRole("row", {name: "园区与产业基地 8"})).toBeVisible();
  await expect(page).toHaveURL(/(?::\d+|#)\/\?table=by-lever$/);

  await openPage(page, "./metrics/three-new-federations?sort=-name");
  await expect(page.getByRole("columnheader", {name: "名称"})).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("button", {name: "名称", exact: true}).click();
  await expect(page.getByRole("columnheader", {name: "名称"})).toHaveAttribute("aria-sort", "none");
  await page.getByRole("button", {name: "名称", exact: true}).click();
  await expect(page).toHaveURL(/\?sort=name$/);
  await expect(page.getByRole("rowheader").first()).toHaveText("百安消防妇联");
});

test("where a reader had scrolled to returns with the page, and a new page starts at its top", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases");
  const source = page.locator("#by-township").getByRole("link", {name: /^来源/});
  await source.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(600);
  await page
    .getByRole("link", {name: "阳光中科", exact: false})
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

test("a card's link is copied, and leads to this card, clear of what stays at the top of the page", async ({page}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "./?lever=parks-and-bases");
  const card = page.locator("#by-township");
  await card.getByRole("link", {name: /^复制链接/}).click();
  await expect(card.getByRole("status").filter({hasText: "链接已复制"})).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/(?::\d+|#)\/\?lever=parks-and-bases#by-township$/);
  const elsewhere = await page.context().newPage();
  await openPage(elsewhere, copied);
  const same = elsewhere.getByRole("heading", {name: "已列名组织：按乡镇（街道）"});
  await expect(same).toBeInViewport();
  await expect.poll(() => same.evaluate(isUncovered)).toBe(true);
});

test("search finds an organisation by a part of any of its names and opens it", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", {name: "搜索全站"});
  await expect(field).toBeFocused();
  await page.keyboard.type("yangguang");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("找到 1 条");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  await expect(page).toHaveURL(/\/records\/yangguang-zhongke\?lever=parks-and-bases$/);
});

test("the language switch keeps page and filters, and is remembered", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.getByRole("link", {name: "English"}).click();
  await expect(page).toHaveURL(/\/en\/\?lever=parks-and-bases$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle("Women's federation coverage of new sectors in Nan'an · Jinlin");
  await expect(page.getByRole("status").filter({hasText: "Showing"})).toHaveText("Showing 8 of 18 named organisations");
  await expect(
    page.getByRole("button", {name: /^Release the filter\s*Lever: Parks and industrial bases/}),
  ).toBeVisible();

  await openPage(page, "./");
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByRole("heading", {level: 1})).toHaveText(
    "Women's federation coverage of new sectors in Nan'an",
  );
  await page.getByRole("link", {name: "中文"}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await openPage(page, "./about");
  await expect(page).toHaveURL(/(?::\d+|#)\/about\/?$/);
  await expect(page.getByRole("heading", {level: 1})).toHaveText("出处与方法");
});

test("a theme is chosen in one click each, holds on every page, and is remembered", async ({page}) => {
  await openPage(page, "./");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", {name: "主题：跟随系统（点击切换）"}).click();
  await page.getByRole("button", {name: "主题：浅色（点击切换）"}).click();
  await expect(page.getByRole("button", {name: "主题：深色（点击切换）"})).toBeVisible();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(26, 21, 24)");
  await openPage(page, "./about");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", {name: "主题：深色（点击切换）"}).click();
  await expect(html).toHaveAttribute("data-theme", "light");
});

test.describe("in a browser that asks for English", () => {
  test.use({locale: "en-US"});

  test("a bare address is read in English", async ({page}) => {
    await openPage(page, "./?lever=parks-and-bases");
    await expect(page).toHaveURL(/\/en\/\?lever=parks-and-bases$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", {name: "Named organisations by lever"})).toBeVisible();
    await openPage(page, "./records/yangguang-zhongke");
    await expect(page).toHaveTitle("Yangguang Zhongke Women's Federation · Jinlin");
  });
});

test.describe("in a browser that asks for neither language", () => {
  test.use({locale: "fr-FR"});

  test("a bare address is read in Chinese", async ({page}) => {
    await openPage(page, "./");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expect(page).toHaveURL(/(?::\d+|#)\/$/);
  });
});

/** Whether a reader sees the element: what lies on top at its middle is the element. */
function isUncovered(element: Element): boolean {
  const {left, top, width, height} = element.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
  return onTop !== null && element.contains(onTop);
}

test("a reader who leaves as soon as a filter has been counted takes it along", async ({page}) => {
  // As busy as can be: idle when the time is up, and not before.
  await page.addInitScript(() => {
    window.requestIdleCallback = (act, options) =>
      window.setTimeout(() => act({didTimeout: true, timeRemaining: () => 0}), options?.timeout ?? 300);
  });
  await openPage(page, "./");
  const followed = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('#by-lever [data-mark="chambers"] [role=button]')?.click();
    // In the task of the click itself: the links follow in tasks of their own.
    await Promise.resolve();
    const link = document.querySelector<HTMLAnchorElement>('main article a[href*="work-stations"]');
    const before = link?.getAttribute("href");
    link?.click();
    return before;
  });
  // It had not been drawn again yet when it was followed.
  expect(followed).toMatch(/\/metrics\/work-stations$/);
  await expect(page).toHaveURL(/\/metrics\/work-stations\?lever=chambers$/);
  await expect(page.getByRole("heading", {level: 1})).toHaveText("执委工作站");
  await page.goBack();
  await expect(page).toHaveURL(/\/\?lever=chambers$/);
  await expect(page.locator("[role=status] strong")).toHaveText("3");
});

test("a choice made while the address follows the one before does not show that one again", async ({page}) => {
  await page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (act) => waiting.push(act);
    window.cancelIdleCallback = (request) => {
      waiting[request - 1] = () => {};
    };
    Object.assign(window, {
      beIdle: () => {
        for (const act of waiting.slice()) act({didTimeout: false, timeRemaining: () => 5});
      },
    });
  });
  await openPage(page, "./");
  const counts = await page.evaluate(async () => {
    const {beIdle} = window as unknown as {beIdle: () => void};
    const count = document.querySelector("main [role=status] strong");
    const seen: (string | undefined)[] = [];
    const look = () => seen.push(count?.textContent);
    const mark = (id: string) => document.querySelector<HTMLElement>(`#by-lever [data-mark="${id}"] [role=button]`);
    const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
    mark("chambers")?.click();
    await settled();
    if (count) new MutationObserver(look).observe(count, {subtree: true, childList: true, characterData: true});
    look();
    beIdle();
    mark("parks-and-bases")?.click();
    await settled();
    beIdle();
    await settled();
    return seen;
  });
  expect(counts).toEqual(["3", "11"]);
  await expect(page).toHaveURL(/\/\?lever=chambers,parks-and-bases$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/\?lever=chambers$/);
});
