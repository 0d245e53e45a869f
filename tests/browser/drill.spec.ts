import {expectAccessible} from "../support/expect-accessible.ts";
import {expect, test} from "../support/page-test.ts";
import {openPage} from "./support/open-page.ts";

test("the hatched part of the 80 opens the explanation of the 65, its evidence and open questions", async ({page}) => {
  await openPage(page, "./");
  const headline = page.locator("#headline-metrics");
  await headline.getByRole("button", {name: "三新妇联组织 · 未列名（只有总数）：65", exact: true}).click();
  const menu = page.getByRole("dialog", {name: "三新妇联组织 · 未列名（只有总数）：65"});
  await expect(menu).toContainText("报道给出总数 80，点名 15 个；其余 65 个只在总数里，没有名称，无法打开。");
  await expect(menu).toContainText("P3");
  await expect(menu).toContainText("14 个异地商会妇联，算不算在 80 个三新妇联组织之内？");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(headline.getByRole("button", {name: "三新妇联组织 · 未列名（只有总数）：65"})).toBeFocused();
});

test("the solid part of the 80 opens the list of exactly its 15 records, and Back returns", async ({page}) => {
  await openPage(page, "./");
  await page
    .locator("#headline-metrics")
    .getByRole("button", {name: /^三新妇联组织 · 已列名/})
    .click();
  await page.getByRole("link", {name: "看这 15 条记录"}).click();
  await expect(page).toHaveURL(/\/explore\?in=three-new-federations$/);
  await expect(page.getByRole("heading", {name: /^15/})).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
});

test("by keys alone: a bar, its menu, the records behind it; not stated says what is not known", async ({page}) => {
  await openPage(page, "./");
  const card = page.locator("#by-host-kind");
  await card.getByRole("button", {name: /^未说明：/}).focus();
  await page.keyboard.press("ArrowRight");
  await expect(card.getByRole("button", {name: /^更多：未说明：/})).toBeFocused();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("dialog", {name: /^未说明：/});
  await expect(menu).toContainText("没有写明其中");
  await expect(menu.getByRole("button", {name: "只看这一项"})).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/explore\?host=not-stated&kind=federation$/);
});

test("the second button of the mouse opens the menu of a bar, and filters from there", async ({page}) => {
  await openPage(page, "./");
  const bar = page.locator("#by-lever").getByRole("button", {name: /^异地商会：3 个/});
  await bar.click({button: "right"});
  await page.getByRole("button", {name: "只看这一项"}).click();
  await expect(page).toHaveURL(/\?lever=chambers$/);
  await bar.click({button: "right"});
  await page.getByRole("button", {name: "取消这项筛选"}).click();
  await expect(page).toHaveURL(/(?::\d+|#)\/$/);
});

test.describe("by touch", () => {
  test.use({hasTouch: true, isMobile: true, viewport: {width: 390, height: 800}});

  test("a tap on a bar shows its menu's button, which opens it", async ({page}) => {
    await openPage(page, "./");
    const card = page.locator("#by-mode");
    await card.getByRole("button", {name: /^未说明：/}).tap();
    await card.getByRole("button", {name: /^更多：未说明：/}).tap();
    await expect(page.getByRole("link", {name: /^看这 \d+ 条记录$/})).toBeVisible();
  });
});

test("from the heat map lever × host kind to the records behind one cell, and back", async ({page}) => {
  await openPage(page, "./explore?split=hostKind&form=heat");
  const cell = page.locator("#own").getByRole("link", {name: /园区与产业基地.*园区：2 条/});
  await cell.click();
  await expect(page).toHaveURL(/\/explore\?lever=parks-and-bases&host=park/);
  await expect(page.getByRole("heading", {name: /^2 \//})).toBeVisible();
  await expect(page.getByRole("link", {name: "省新镇海西园区妇联", exact: true})).toBeVisible();
  await expect(page.getByRole("link", {name: "泉州芯谷南安分园区妇联", exact: true})).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/explore\/?\?split=hostKind&form=heat$/);
  await expect(cell).toBeVisible();
});

test("a link to a figure of one's own shows the same picture in a fresh browser, pixel for pixel", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "./explore?lever=parks-and-bases&by=kind&split=township&form=share&order=name&top=3");
  await page
    .locator("#own")
    .getByRole("link", {name: /^复制链接/})
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await browser.newContext({...(baseURL === undefined ? {} : {baseURL})});
  const elsewhere = await fresh.newPage();
  await openPage(elsewhere, copied);
  const pictureOf = (one: typeof page) => one.locator("#own figure").screenshot({animations: "disabled"});
  // Away from the mouse, and after the words about the link have gone.
  await page.mouse.move(2, 2);
  await page.locator("#own figure").scrollIntoViewIfNeeded();
  await elsewhere.locator("#own figure").scrollIntoViewIfNeeded();
  expect((await pictureOf(elsewhere)).equals(await pictureOf(page))).toBe(true);
  await fresh.close();
});

test("a record opened from a list leads to the next one in it, and back to the list", async ({page}) => {
  await openPage(page, "./metrics/chamber-federations?sort=name");
  const names = await page.getByRole("rowheader").allTextContents();
  await page.getByRole("rowheader").first().getByRole("link").click();
  const steps = page.getByRole("navigation", {name: "所在名单"});
  await expect(steps).toContainText("名单中第 1 / 3 条");
  await steps.getByRole("link", {name: /^下一条/}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText(names[1] ?? "");
  await steps.getByRole("link", {name: /^名单中第 2/}).click();
  await expect(page).toHaveURL(/\/metrics\/chamber-federations\?sort=name$/);
});

test("a bar that is rested on says what it holds and what a click does; Escape and a click take it away", async ({
  page,
}) => {
  await openPage(page, "./");
  const bar = page.locator("#by-lever").getByRole("button", {name: /^园区与产业基地：8 个/});
  const tooltip = page.locator(".bar-tooltip");
  await bar.hover();
  await expect(tooltip).toHaveText("园区与产业基地8 个（占 44%）点按：只看这一项");
  await page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
  await page.mouse.move(0, 0);
  await bar.hover();
  await expect(tooltip).toBeVisible();
  await bar.click();
  await expect(tooltip).toHaveCount(0);
  await expect(page.getByText("符合 8")).toBeVisible();
});

test("a tooltip stays while it is pointed at, goes by Escape before a popup, and by a scroll", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openPage(page, "./");
  const bar = page.locator("#by-lever").getByRole("button", {name: /^异地商会：3 个/});
  const tooltip = page.locator(".bar-tooltip");
  await bar.hover();
  await expect(tooltip).toContainText("异地商会3 个");
  const at = await tooltip.boundingBox();
  if (at === null) throw new Error("no tooltip");
  await page.mouse.move(at.x + 20, at.y + at.height - 4, {steps: 8});
  await page.mouse.move(at.x + 30, at.y + 10, {steps: 8});
  await expect(tooltip).toContainText("异地商会3 个");
  await page.mouse.move(2, 2);
  await expect(tooltip).toHaveCount(0);

  await page.getByRole("button", {name: /^抓手/}).click();
  const popup = page.getByRole("dialog", {name: "抓手"});
  await expect(popup).toBeVisible();
  await bar.hover();
  await expect(tooltip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
  await expect(popup).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(popup).toBeHidden();

  await page.mouse.move(2, 2);
  await bar.hover();
  await expect(tooltip).toBeVisible();
  await page.evaluate(() => scrollBy(0, 40));
  await expect(tooltip).toHaveCount(0);
});

for (const {width, height} of [
  {width: 1280, height: 900},
  {width: 320, height: 225},
]) {
  test(`no tooltip reaches outside a window of ${width} × ${height}`, async ({page}) => {
    await page.setViewportSize({width, height});
    await openPage(page, "./");
    const tooltip = page.locator(".bar-tooltip");
    for (const figure of ["headline-metrics", "by-lever", "by-township", "honours-by-level"]) {
      for (const mark of [
        page.locator(`#${figure} li[data-mark]`).first(),
        page.locator(`#${figure} li[data-mark]`).last(),
      ]) {
        await mark.scrollIntoViewIfNeeded();
        await page.mouse.move(1, 1);
        await expect(tooltip).toHaveCount(0);
        await mark.hover({position: {x: 20, y: 12}, force: true});
        await expect(tooltip).toBeInViewport({ratio: 1});
      }
    }
  });
}

test("a bar that is reached by keys has its tooltip too, beside its menu", async ({page}) => {
  await openPage(page, "./");
  await page.locator("#headline-metrics").getByRole("button").last().focus();
  const link = page.locator("#headline-metrics figure").getByRole("link", {name: /^阵地：21 个/});
  await link.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator(".bar-tooltip")).toContainText("未列名（只有总数）21");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".bar-tooltip")).not.toContainText("阵地");
});
