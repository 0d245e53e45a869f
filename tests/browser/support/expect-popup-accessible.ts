import AxeBuilder from "@axe-core/playwright";
import {expect, type Page} from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails if axe finds a barrier within the popup, menu or dialog that is open.
 *
 * The page below is left to a test of its own: a popup lies over some of its buttons, which
 * axe then finds too small, and the elements that keep the focus inside are hidden by design.
 */
export async function expectPopupAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({page}).setLegacyMode().withTags(standards).include("[role=dialog], [role=menu]");
  const {violations, passes} = await axe.analyze();
  const barriers = violations.map(({id, help, nodes}) => {
    return {rule: `${id}: ${help}`, elements: nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`)};
  });
  expect(barriers, "barriers found by axe").toEqual([]);
  expect(passes.length, "rules that axe found to judge by").toBeGreaterThan(0);
}
