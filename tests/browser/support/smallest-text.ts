import type {Page} from "@playwright/test";

/** The size of the smallest text in sight, in px of the window, scaled as it is drawn. */
export async function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    let leastPx = Number.POSITIVE_INFINITY;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? "").trim() === "") continue;
      if (element.closest(".visually-hidden, script, style, noscript, title")) continue;
      if (!element.checkVisibility({visibilityProperty: true})) continue;
      // What is there for a screen reader alone is cut to a pixel.
      if (element.offsetWidth <= 1 && !(element instanceof SVGElement)) continue;
      const scaled = element.closest<HTMLElement>("[data-narrow]");
      const scale = scaled === null ? 1 : scaled.getBoundingClientRect().width / scaled.offsetWidth;
      leastPx = Math.min(leastPx, Number.parseFloat(getComputedStyle(element).fontSize) * scale);
    }
    return leastPx;
  });
}
