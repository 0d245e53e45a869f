import type {Page, TestInfo} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {findPaleTexts} from "../support/find-pale-texts.ts";
import {openToPrint, printSheets} from "../support/print-sheets.ts";
import {lacking} from "../support/run-program.ts";

/** What is left of an A4 sheet within its margins of 12 mm, in CSS px. */
const sheets = {upright: {width: 703, height: 1032}, across: {width: 1032, height: 703}} as const;

const addresses = [
  "./?lever=parks-and-bases",
  "./en/",
  "./explore?lever=parks-and-bases&by=lever&split=hostKind&form=heat&group=kind&open=xiamei-base",
  "./framework/",
  "./en/framework/chambers/",
  "./metrics/three-new-federations/",
  "./records/xiamei-base/",
  "./townships/",
  "./en/townships/350583117/",
  "./about/",
];

test.use({colorScheme: "dark"});

for (const address of addresses) {
  test(`${address} is printed light, whole and without what can only be pressed, from a dark screen`, async ({
    page,
  }) => {
    test.slow();
    await openToPrint(page, address);
    for (const [held, sheet] of Object.entries(sheets)) {
      await page.setViewportSize(sheet);
      await page.emulateMedia({media: "print"});
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await findPaleTexts(page), held).toEqual([]);
      expect(await findPrintFaults(page, sheet), held).toEqual([]);
      await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
      await expect(page.locator("main h1")).toHaveCSS("color", "rgb(34, 27, 32)");
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.emulateMedia({media: "screen"});
    }
  });
}

test("a figure is drawn for the sheet, upright and across, and is as it was on the screen afterwards", async ({
  page,
}) => {
  await page.setViewportSize({width: 1920, height: 1080});
  await openToPrint(page, "./metrics/three-new-federations/");
  const onScreen = page.locator("#by-township [data-mark]").first();
  await expect(onScreen).toBeVisible();
  const box = await onScreen.boundingBox();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const widthsOf = () =>
    page
      .locator("#by-township [data-parts] svg")
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute("width")));
  expect(await widthsOf()).toEqual(["700", "1030"]);
  expect(await onScreen.boundingBox()).toEqual(box);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await widthsOf()).toEqual([]);
});

test("where no script says that it is printed, a figure as wide as the screen is made to fit the sheet", async ({
  page,
}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await openToPrint(page, "./framework/");
  const drawing = page.locator("#framework figure svg");
  const screenPx = await drawing.getAttribute("width");
  await page.emulateMedia({media: "print"});
  await page.locator("main").evaluate((main) => {
    main.style.width = "703px";
  });
  const box = await drawing.boundingBox();
  expect(Number(screenPx)).toBeGreaterThan(703);
  expect(box?.width).toBeLessThanOrEqual(703);
});

test("what is filled on the screen is filled on paper, also where the browser is to leave backgrounds out", async ({
  page,
}) => {
  await openToPrint(page, "./");
  await page.emulateMedia({media: "print"});
  const bar = page.getByRole("article").first().locator("[aria-hidden] > svg");
  await expect(bar.first()).toHaveCSS("print-color-adjust", "exact");
  await expect(bar.first()).toHaveCSS("background-color", "rgb(168, 23, 75)");
  await expect(bar.last()).toHaveCSS("background-image", /^repeating-linear-gradient/);
});

test("the sheets say which filters are set, the source, its day and the address, and no figure is torn", async ({
  page,
}, testInfo) => {
  test.slow();
  needPdftotext(testInfo);
  await openToPrint(page, "./?lever=parks-and-bases");
  const titles = await page.locator("[data-card] h2").allTextContents();
  expect(titles).toContain("四项指标：报道总数与已列名");
  for (const landscape of [false, true]) {
    const pages = await printSheets(page, testInfo, {landscape});
    const all = pages.join("");
    expect(all).toContain("筛选已列名记录·抓手：园区与产业基地");
    expect(all).toContain("媒体报道（中国妇女网，报道发布日期2023-11-29）");
    for (const words of ["清除全部", "English", "搜索", "组建方式乡镇（街道）记录类型", "不统计访问"]) {
      expect(all).not.toContain(words);
    }
    // Every figure ends with its source, on the sheet on which it began.
    for (const [index, text] of pages.entries()) {
      const begun = titles.filter((title) => text.includes(title.replaceAll(/\s/g, "")));
      // One more stands below every sheet.
      const ended = text.split("来源：").length - 2;
      expect(ended, `sheet ${index + 1}: ${begun.join(", ")}`).toBe(begun.length);
    }
  }
});

test("the head of a list is repeated on each of its sheets", async ({page}, testInfo) => {
  needPdftotext(testInfo);
  await openToPrint(page, "./explore/");
  const pages = await printSheets(page, testInfo);
  const listed = pages.filter((text) => /未说明.*P\d/.test(text));
  expect(listed.length).toBeGreaterThanOrEqual(2);
  for (const text of listed) expect(text).toContain("抓手依托单位类型乡镇（街道）");
});

/** What can be seen but not pressed on paper, and what is wider or higher than its sheet. */
async function findPrintFaults(page: Page, sheet: {width: number; height: number}): Promise<string[]> {
  return page.evaluate(({width, height}) => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && element.getClientRects().length > 0,
      );
    const wordsOf = ({localName, textContent}: Element) => `${localName}: ${textContent?.trim().slice(0, 30)}`;
    return [
      // The words of a sorting button are its column's heading.
      ...seen("button:not(th button), nav, input, select, [role=dialog]").map(wordsOf),
      ...seen("main table, main figure, main figure svg, main section")
        .filter((element) => element.getBoundingClientRect().right > width + 1 || element.scrollWidth > width)
        .map((element) => `too wide: ${wordsOf(element)}`),
      ...seen("[data-card]:has(figure)")
        .filter((element) => element.getBoundingClientRect().height > height)
        .map((element) => `too high: ${wordsOf(element)}`),
    ];
  }, sheet);
}

function needPdftotext(testInfo: TestInfo): void {
  testInfo.skip(lacking(["pdftotext"]).length > 0, "pdftotext is not installed");
}
