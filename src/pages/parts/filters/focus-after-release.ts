import type {Dimension} from "../../../coverage/filters.ts";

/**
 * Takes the focus on from a button that goes with the choice it releases, so that a reader by keys
 * does not begin again: to the chip after it or before it; else to the facet; else to the page.
 *
 * @param facet - The facet of the choice; `null` for the first one, or where it is of none.
 */
export function focusAfterRelease(button: HTMLElement, facet: Dimension | null): void {
  const chips = [...(button.parentElement?.querySelectorAll<HTMLElement>("[data-chip]") ?? [])];
  const at = chips.indexOf(button);
  const beside = at === -1 ? undefined : (chips[at + 1] ?? chips[at - 1]);
  const facets = document.querySelectorAll<HTMLElement>(facet === null ? "[data-facet]" : `[data-facet="${facet}"]`);
  // On a phone the facets may be folded away.
  const ofFacet = [...facets].find((one) => one.getClientRects().length > 0);
  (beside ?? ofFacet ?? document.querySelector("main"))?.focus({preventScroll: true});
}
