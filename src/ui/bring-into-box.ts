/** Scrolls the nearest box that scrolls by itself so that an element within it is seen; the page stays where it is. */
export function bringIntoBox(element: HTMLElement): void {
  const box = findBox(element.parentElement);
  if (box === null) return;
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}

function findBox(element: HTMLElement | null): HTMLElement | null {
  if (element === null || element.tagName === "MAIN") return null;
  const scrolls = element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === "auto";
  return scrolls ? element : findBox(element.parentElement);
}
