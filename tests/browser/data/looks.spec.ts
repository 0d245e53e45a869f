import type {Page} from "@playwright/test";
import {expectAccessible} from "../../support/expect-accessible.ts";
import {expect, test} from "../../support/page-test.ts";
import {languages} from "../support/addresses.ts";
import {findLayoutFaults} from "../support/find-layout-faults.ts";
import {checked, checkFile, chooseFile, keep} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";

const practice = "public/data/practice-register.csv";

/** Opens all that is folded: every finding, and the columns. */
async function unfoldAll(page: Page): Promise<void> {
  await page.locator("[data-check] details").evaluateAll((all) => {
    for (const fold of all) fold.setAttribute("open", "");
  });
}

for (const {prefix, locale} of languages) {
  test.describe(`in ${locale}`, () => {
    // A colour on its way from one theme to the other is neither's.
    test.use({locale, contextOptions: {reducedMotion: "reduce"}});

    test(`axe finds nothing on ${prefix}/data: its lists, a check with findings, a failure`, async ({page}) => {
      test.setTimeout(240_000);
      const judge = async (state: string) => {
        for (const {width, colorScheme} of [
          {width: 1440, colorScheme: "light"},
          {width: 360, colorScheme: "dark"},
        ] as const) {
          await page.setViewportSize({width, height: 900});
          await page.emulateMedia({colorScheme});
          await test.step(`${state}, ${width} px, ${colorScheme}`, () => expectAccessible(page));
        }
      };
      await checkFile(page, practice, `.${prefix}/data`);
      await unfoldAll(page);
      await judge("check");
      const id = await keep(page);
      await openPage(page, `.${prefix}/data?data=${id}`);
      await judge("list");
      await chooseFile(page, "b14-m-big5.csv");
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
      await judge("failure");
    });

    test(`nothing of ${prefix}/data is cut off or scrolls sideways at any width`, async ({page}) => {
      test.slow();
      const judge = async (state: string) => {
        for (const width of [360, 768, 1440, 1920]) {
          await page.setViewportSize({width, height: 900});
          await expect.poll(() => findLayoutFaults(page), {message: `${state}, ${width} px`}).toEqual([]);
        }
      };
      await checkFile(page, practice, `.${prefix}/data`);
      await judge("check");
      const id = await keep(page);
      await openPage(page, `.${prefix}/data?data=${id}`);
      await judge("list");
      await chooseFile(page, "b14-j-no-known-column.csv");
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
      await judge("failure");
    });

    for (const path of [
      "/",
      "/explore",
      "/townships",
      "/about",
      "/metrics/sites",
      "/records/示例云栈鞋服社会工作站妇联",
    ]) {
      test(`nothing of ${prefix}${path} is cut off where a register is shown`, async ({page}) => {
        test.slow();
        await openPage(page, `.${prefix}${path}?data=sample-register`);
        for (const width of [360, 768, 1440, 1920]) {
          await page.setViewportSize({width, height: 900});
          await expect.poll(() => findLayoutFaults(page), {message: `${width} px`}).toEqual([]);
        }
      });
    }
  });
}

test("keys alone lead from the choice of a file to an exported figure", async ({page}) => {
  test.slow();
  await openPage(page, "./data");
  // Asked for early: Playwright may not listen yet when a key follows at once.
  const choosing = page.waitForEvent("filechooser");
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press("Tab");
      const words = await page.evaluate(() => {
        const focused = document.activeElement;
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
        return label ?? focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
      });
      if (name.test(words)) return;
    }
    throw new Error(`not reached by Tab: ${name}`);
  };
  await tabTo(/^选择文件$/);
  await page.keyboard.press("Enter");
  await (await choosing).setFiles(practice);
  await checked(page);
  await tabTo(/^采用并存在本机$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?data=own-/);
  await expect(page.getByRole("heading", {level: 1})).toHaveText("practice-register");
  await expect(page.locator("#term-calendar").getByRole("button", {name: /^以表格显示/})).toBeVisible();
  await tabTo(/^以表格显示/);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Home");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toMatch(/^届期：何时届满_.*\.png$/);
});
