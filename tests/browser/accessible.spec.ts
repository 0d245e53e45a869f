import {expectAccessible} from "../support/expect-accessible.ts";
import {expect, test} from "../support/page-test.ts";
import {addresses, languages, missingDataset} from "./support/addresses.ts";
import {expectPopupAccessible} from "./support/expect-popup-accessible.ts";
import {openPage} from "./support/open-page.ts";

/** Each language is seen in both themes and at both widths; the two together, in all four. */
const views = {
  "zh-CN": [
    {width: 1440, colorScheme: "light"},
    {width: 360, colorScheme: "dark"},
  ],
  "en-US": [
    {width: 1440, colorScheme: "dark"},
    {width: 360, colorScheme: "light"},
  ],
} as const;

for (const {prefix, locale, about} of languages) {
  test.describe(`in ${locale}`, () => {
    // A colour on its way from one theme to the other is neither's.
    test.use({locale, contextOptions: {reducedMotion: "reduce"}});

    for (const address of addresses) {
      test(`axe finds nothing on ${prefix}${address}, light and dark, wide and narrow`, async ({page, complaints}) => {
        test.slow();
        if (address.includes("no-such-dataset")) complaints.expect(missingDataset);
        await openPage(page, `.${prefix}${address}`);
        await expect(page.getByRole("link", {name: about, exact: true}).first()).toBeVisible();
        for (const {width, colorScheme} of views[locale]) {
          await page.setViewportSize({width, height: 900});
          await page.emulateMedia({colorScheme});
          await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
          await test.step(`${width} px, ${colorScheme}`, () => expectAccessible(page));
        }
      });
    }

    for (const {width, colorScheme} of views[locale]) {
      test(`axe finds nothing with a popup, a menu or a dialog open at ${width} px, ${colorScheme}`, async ({page}) => {
        test.slow();
        await page.emulateMedia({colorScheme});
        await page.setViewportSize({width, height: 900});
        // A short page: it is the popup that is judged.
        await openPage(page, `.${prefix}/metrics/chamber-federations?lever=chambers`);
        const card = page.locator("#by-lever");
        const filters = page.getByRole("region", {name: /^(?:筛选|Filter)/});
        for (const {opener, opened} of [
          {opener: filters.getByRole("button", {name: /^(?:抓手|Lever)/}), opened: page.getByRole("dialog")},
          {opener: filters.getByRole("button", {name: /^(?:乡镇|Township)/}), opened: page.getByRole("dialog")},
          {opener: card.getByRole("button", {name: /^(?:导出|Export)/}), opened: page.getByRole("menu")},
          {opener: page.getByRole("banner").getByRole("button").first(), opened: page.getByRole("dialog")},
        ]) {
          await opener.click();
          await expect(opened).toBeVisible();
          await expectPopupAccessible(page);
          await page.keyboard.press("Escape");
          await expect(opened).toBeHidden();
        }
      });
    }

    test("axe finds nothing on figures shown as tables, nor on a notice", async ({page}) => {
      test.slow();
      await openPage(page, `.${prefix}/?table=headline-metrics,by-lever,one-to-many,by-township&lever=none`);
      await expect(page.getByRole("alert")).toBeVisible();
      for (const {width, colorScheme} of views[locale]) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme});
        await expectAccessible(page);
      }
    });
  });
}
