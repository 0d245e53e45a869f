/**
 * Lists the numbers on a page that nothing opens: no door around them, none in the same line,
 * row, item, card or figure, and no evidence that they stand in. The numbers in the names
 * "1233" and "1+N" count nothing. Runs in the page.
 *
 * @returns Each with the words around it.
 */
export function findClosedNumbers(): string[] {
  const doors = "a[href], button, summary, input";
  const isOpened = (place: Element | null) => place?.querySelector(doors) != null;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = (node.textContent ?? "").replaceAll(/1233|1\+N/g, "").trim();
    if (element === null || !/\p{Nd}/u.test(words) || element.closest("script, style, template, noscript")) continue;
    if (!element.checkVisibility()) continue;
    const line = element.closest("p, li, tr, dl > div, legend");
    const item = element.closest("li:not([data-card] *), article, figure, table, [data-card]");
    const headed = element.closest("h2, h3")?.closest("section") ?? null;
    const around = element.closest("a[href], button, label, summary, option, [data-evidence]");
    if (around !== null || isOpened(line) || isOpened(item) || isOpened(headed)) continue;
    found.push(`${(line ?? item ?? element).textContent?.trim().slice(0, 80)} → ${words.slice(0, 60)}`);
  }
  return found;
}
