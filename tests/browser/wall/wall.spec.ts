import type {Page} from "@playwright/test";
import {expectAccessible} from "../../support/expect-accessible.ts";
import {expect, test} from "../../support/page-test.ts";
import {findLayoutFaults} from "../support/find-layout-faults.ts";
import {findPaleTexts} from "../support/find-pale-texts.ts";
import {openAlive} from "../support/open-page.ts";
import {smallestText} from "../support/smallest-text.ts";

test.use({contextOptions: {reducedMotion: "reduce"}});

const title = (page: Page) => page.getByRole("heading", {level: 1});
const controls = (page: Page) => page.getByRole("region", {name: "放映"});

test.describe("laid out for the screen", () => {
  const slides = ["headline", "by-host-kind", "one-to-many", "platform-contents", "townships"];
  for (const [width, height] of [
    [1920, 1080],
    [3840, 2160],
    [6656, 1792],
    [1024, 768],
    [360, 780],
  ] as const) {
    for (const prefix of ["", "/en"]) {
      test(`at ${width} × ${height} nothing of ${prefix}/wall is clipped, small or pale, and nothing scrolls`, async ({
        page,
      }) => {
        test.slow();
        // Where a browser keeps no screen on, the wall has the more to say.
        await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "wakeLock"));
        await page.setViewportSize({width, height});
        for (const [at, slide] of slides.entries()) {
          await page.emulateMedia({colorScheme: at % 2 === 0 ? "dark" : "light"});
          await openAlive(page, `.${prefix}/wall?slide=${slide}`);
          await expect(page.locator(`#${slide}-title`)).toBeVisible();
          await expect(page.getByText(prefix === "" ? "放不下" : "no room")).toHaveCount(0);
          // Text from afar is so much larger than that of a page.
          expect(await findLayoutFaults(page, height / 120)).toEqual([]);
          expect(await findPaleTexts(page)).toEqual([]);
          // On a phone in the hand, what can be read there: 11 px.
          expect(await smallestText(page)).toBeGreaterThanOrEqual(Math.max(11, 0.014 * height));
          const edges = await page.evaluate(() => {
            const {scrollWidth, scrollHeight} = document.documentElement;
            const {left, top, right, bottom} = document.querySelector("main > div")?.getBoundingClientRect() ?? {};
            return {scrolls: scrollWidth > innerWidth || scrollHeight > innerHeight, left, top, right, bottom};
          });
          expect(edges).toEqual({scrolls: false, left: 0, top: 0, right: width, bottom: height});
        }
      });
    }
  }
});

test("every slide has its source, the data's date, what is filtered and what is not named in sight", async ({page}) => {
  await openAlive(page, "./wall?show=headline,by-host-kind&lever=chambers");
  await expect(title(page)).toHaveText("四项指标：报道总数与已列名");
  const main = page.getByRole("main");
  await expect(main).toContainText("未列名（只有总数）");
  await expect(main).toContainText("来源：中国妇女网");
  await expect(main).toContainText("报道发布日期 2023-11-29");
  await expect(main).toContainText("80 个");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toHaveText("已列名组织：按依托单位类型");
  await expect(main).toContainText("抓手：异地商会");
  await expect(main).toContainText("数据日期 2023-11-29");
  await expect(main).toContainText("2 / 2");
});

test("goes on by itself, holds when touched, and goes on again a minute later", async ({page}) => {
  await page.clock.install();
  await openAlive(page, "./wall?show=by-lever,by-mode,by-township&seconds=10");
  await expect(title(page)).toHaveText("已列名组织：按抓手");
  await page.clock.runFor(10_000);
  await expect(title(page)).toHaveText("已列名组织：按组建方式");
  await expect(page).toHaveURL(/slide=by-mode/);
  await page.clock.runFor(3000);
  await page.mouse.move(300, 300);
  await expect(page.getByText("已暂停，60 秒无操作后继续")).toBeVisible();
  await page.clock.runFor(50_000);
  await expect(title(page)).toHaveText("已列名组织：按组建方式");
  await page.clock.runFor(20_000);
  await expect(title(page)).toHaveText("已列名组织：按乡镇（街道）");
  await controls(page).getByRole("button", {name: "暂停"}).click();
  await expect(page.getByText("已暂停，10 分钟无操作后继续")).toBeVisible();
  await page.clock.runFor(590_000);
  await expect(title(page)).toHaveText("已列名组织：按乡镇（街道）");
  await controls(page).getByRole("button", {name: "继续"}).click();
  await page.mouse.move(300, 300);
  await page.clock.runFor(10_000);
  await expect(title(page)).toHaveText("已列名组织：按抓手");
});

test("a clicker turns the slides, goes black and back, and leaves", async ({page}) => {
  await openAlive(page, "./wall?show=by-lever,by-mode,townships");
  await expect(title(page)).toHaveText("已列名组织：按抓手");
  for (const [key, words] of [
    ["PageDown", "已列名组织：按组建方式"],
    ["Space", "已列名组织：按乡镇（街道） · 方格示意图"],
    ["ArrowRight", "已列名组织：按抓手"],
    ["PageUp", "已列名组织：按乡镇（街道） · 方格示意图"],
    ["Home", "已列名组织：按抓手"],
    ["End", "已列名组织：按乡镇（街道） · 方格示意图"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(title(page)).toHaveText(words);
  }
  const black = page.getByRole("button", {name: "黑屏，按任意键恢复。"});
  await page.keyboard.press("b");
  await expect(black).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(black).toBeHidden();
  await expect(title(page)).toHaveText("已列名组织：按乡镇（街道） · 方格示意图");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page).not.toHaveURL(/wall/);
});

test("a mark opens its page, and Back and a reload keep the slide", async ({page}) => {
  await openAlive(page, "./wall?show=by-lever,headline,one-to-many");
  await expect(title(page)).toHaveText("已列名组织：按抓手");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toHaveText("四项指标：报道总数与已列名");
  await page.getByRole("link", {name: "阵地"}).click();
  await expect(page).toHaveURL(/metrics\/sites/);
  await expect(page.getByRole("banner")).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText("四项指标：报道总数与已列名");
  await expect(page.getByRole("banner")).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toHaveText("四项指标：报道总数与已列名");
});

test("a mark that is a choice filters every slide, by keys alone, and Back takes it back", async ({page}) => {
  await openAlive(page, "./wall?show=by-lever,by-mode");
  await page.getByRole("button", {name: /^园区与产业基地/}).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText("抓手：主管的社会组织");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toHaveText("已列名组织：按组建方式");
  await expect(page.getByRole("main")).toContainText("抓手：主管的社会组织");
  await page.goBack();
  await expect(title(page)).toHaveText("已列名组织：按抓手");
  await expect(page.getByRole("main")).toContainText("未加筛选");
});

test("an empty list says so and offers the next best; what is not known or not there is named", async ({page}) => {
  await openAlive(page, "./wall?show=");
  await expect(title(page)).toHaveText("没有要放映的图");
  await expectAccessible(page);
  await page.getByRole("button", {name: "放映全部图"}).click();
  await expect(title(page)).toHaveText("四项指标：报道总数与已列名");
  await openAlive(page, "./wall?show=growth,magic,by-lever&seconds=2");
  await expect(title(page)).toHaveText("已列名组织：按抓手");
  const notice = page.getByRole("main").getByRole("alert");
  await expect(notice).toContainText("show=magic");
  await expect(notice).toContainText("growth");
  await expect(notice).toContainText("每屏停留 5 到 600 秒。");
  await notice.getByRole("button", {name: "知道了"}).click();
  await expect(notice).toHaveCount(0);
});

test("slides, their order and seconds are arranged on the wall, and its address can be copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAlive(page, "./wall?show=by-lever,by-mode,townships&theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("a");
  const form = page.getByRole("dialog", {name: "编排大屏"});
  await expect(form).toBeVisible();
  await expectAccessible(page);
  await form.getByRole("button", {name: "下移：已列名组织：按抓手"}).click();
  await form.getByRole("checkbox", {name: "四项指标：报道总数与已列名"}).check();
  await form.getByRole("spinbutton").fill("45");
  await form.getByRole("radio", {name: "浅色"}).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await form.getByRole("button", {name: "复制放映链接"}).click();
  await expect(form.getByRole("status")).toHaveText("链接已复制，打开即是这套放映。");
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(`${copied.pathname}${copied.search}`).toBe(
    "/wall?show=by-mode,by-lever,townships,headline&seconds=45&theme=light",
  );
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await expect(page).toHaveURL(/wall/);
});

test("a register's slides say that the sample is fictional", async ({page}) => {
  await openAlive(page, "./wall?data=sample-register");
  await expect(title(page)).toHaveText("四项指标：登记表逐行计数");
  const note = page.getByRole("note");
  await expect(note).toContainText("虚构示例");
  await page.keyboard.press("PageDown");
  await expect(title(page)).toHaveText("届期：何时届满");
  await expect(note).toBeInViewport();
  expect(await findLayoutFaults(page, 6)).toEqual([]);
});

test("the overview leads to it, with what is filtered; axe finds nothing, light and dark", async ({page}) => {
  await openAlive(page, "./?lever=chambers");
  await page.getByRole("link", {name: "在大屏上放映"}).click();
  await expect(page).toHaveURL(/wall\?lever=chambers/);
  await expect(title(page)).toHaveText("四项指标：报道总数与已列名");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    for (const slide of ["headline", "by-host-kind", "townships"]) {
      await openAlive(page, `./wall?show=headline,by-host-kind,townships&slide=${slide}`);
      await expect(page.locator(`#${slide}-title`)).toBeVisible();
      await expectAccessible(page);
    }
  }
});

test("fills the screen when asked, and gives it back when a mark is opened", async ({page}) => {
  await openAlive(page, "./wall");
  const full = controls(page).getByRole("button", {name: "全屏"});
  await full.click();
  await expect(full).toHaveCount(0);
  await page.getByRole("link", {name: "阵地"}).click();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});
