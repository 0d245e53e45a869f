import AxeBuilder from "@axe-core/playwright";
import {expect, type Page} from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails if axe finds a barrier on the page as it stands: open a menu or dialog first to have
 * it judged too.
 *
 * @param page - Its barriers are listed by rule, with the elements that have them.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A control that is half under the header that stays would count as too small.
  await page.evaluate(() => scrollTo({top: 0, behavior: "instant"}));
  // There is no frame in it: judged in the page itself, which takes half the time.
  const axe = new AxeBuilder({page}).setLegacyMode().options({runOnly: standards, resultTypes: ["violations"]});
  const {violations} = await axe.analyze();
  const barriers = violations.map(({id, help, nodes}) => ({
    rule: `${id}: ${help}`,
    elements: nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`),
  }));
  expect(barriers, "barriers found by axe").toEqual([]);
}
