import {expect, test} from "../../support/page-test.ts";
import {addresses, languages, missingDataset} from "../support/addresses.ts";
import {findLayoutFaults} from "../support/find-layout-faults.ts";
import {openPage} from "../support/open-page.ts";

const widths = [360, 768, 1024, 1440, 1920] as const;

for (const {prefix, locale} of languages) {
  test.describe(`in ${locale}`, () => {
    test.use({locale});

    for (const address of addresses) {
      test(`no text of ${prefix}${address} is cut off or on another, and nothing scrolls sideways`, async ({
        page,
        complaints,
      }) => {
        test.slow();
        if (address.includes("no-such-dataset")) complaints.expect(missingDataset);
        await openPage(page, `.${prefix}${address}`);
        for (const width of widths) {
          await page.setViewportSize({width, height: 900});
          await expect.poll(() => findLayoutFaults(page), {message: `${width} px`}).toEqual([]);
        }
      });
    }

    test("nor with filters that match nothing, nor with figures shown as tables", async ({page}) => {
      test.slow();
      for (const address of ["/?lever=chambers&mode=led", "/?table=headline-metrics,by-lever,by-mode,one-to-many"]) {
        await openPage(page, `.${prefix}${address}`);
        for (const width of widths) {
          await page.setViewportSize({width, height: 900});
          await expect.poll(() => findLayoutFaults(page), {message: `${address}, ${width} px`}).toEqual([]);
        }
      }
    });
  });
}

test("a heading of a figure's table is not broken within a word", async ({page}) => {
  await openPage(page, "./en/metrics/three-new-federations?table=by-host-kind");
  const heading = page.locator("#by-host-kind").getByRole("columnheader", {name: "Remark"});
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    const lines = await heading.evaluate((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return words.getClientRects().length;
    });
    expect(lines, `${width} px`).toBe(1);
  }
});

for (const address of ["./about", "./en/about"]) {
  test(`the header of ${address} keeps its links and buttons within the window at every width`, async ({page}) => {
    await openPage(page, address);
    for (let width = 320; width <= 1200; width += 10) {
      await page.setViewportSize({width, height: 700});
      const rightPx = await page
        .locator("header :is(a, button):visible")
        .evaluateAll((doors) => Math.max(...doors.map((door) => door.getBoundingClientRect().right)));
      expect(rightPx, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

for (const address of ["./", "./metrics/three-new-federations", "./records/yangguang-zhongke", "./about"]) {
  for (const width of [1440, 360]) {
    test(`${address} does not jump at ${width} px while its parts come over a slow line`, async ({page}) => {
      test.slow();
      await page.setViewportSize({width, height: 800});
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 100,
        downloadThroughput: 200_000,
        uploadThroughput: 100_000,
      });
      await openPage(page, address);
      // Pointed at, a figure is drawn anew.
      await page.mouse.move(width / 2, 600);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(sumOfJumps)).toBeLessThanOrEqual(0.01);
    });
  }
}

/** How far a page's parts have moved since it was opened, by the browser's own count (Cumulative Layout Shift). */
function sumOfJumps(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry && typeof entry.value === "number") sum += entry.value;
      }
    });
    observer.observe({type: "layout-shift", buffered: true});
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
}
