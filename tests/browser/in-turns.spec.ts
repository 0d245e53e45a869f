import {expect, test} from "../support/page-test.ts";
import {openPage} from "./support/open-page.ts";

declare global {
  interface Window {
    /** The cards in the order in which a choice changed them. */
    changedCards: {id: string; isInSight: boolean}[];
  }
}

test("a choice reaches the figures in sight before the others, and all of them in the end", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await openPage(page, "./?lever=parks-and-bases");
  // A mark that is pointed at shows the way to its menu.
  const texts = () => page.locator("[data-card]:not(#by-lever)").allInnerTexts();
  const chosen = await texts();

  await openPage(page, "./");
  await page.evaluate(() => {
    window.changedCards = [];
    const observer = new MutationObserver((mutations) => {
      for (const {target} of mutations) {
        const card = (target instanceof Element ? target : target.parentElement)?.closest("[data-card]");
        if (!card || window.changedCards.some(({id}) => id === card.id)) continue;
        const {top, bottom} = card.getBoundingClientRect();
        window.changedCards.push({id: card.id, isInSight: bottom > 0 && top < innerHeight});
      }
    });
    observer.observe(document.body, {subtree: true, childList: true, characterData: true});
  });
  await page
    .locator("#by-lever")
    .getByRole("button", {name: /^园区与产业基地/})
    .click();
  await expect.poll(texts).toEqual(chosen);

  const order = (await page.evaluate(() => window.changedCards)).map(({isInSight}) => isInSight);
  expect(order).toContain(true);
  expect(order).toContain(false);
  expect(order).toEqual(order.toSorted((one, other) => Number(other) - Number(one)));
});
