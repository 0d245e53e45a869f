import type {Page} from "@playwright/test";

/**
 * What is wrong with where a page's texts stand: a horizontal scrollbar, a text that is cut
 * off by what it stands in or by its drawing, two texts that lie on each other.
 *
 * @param slackPx - By how much a line's box, which is higher than its letters, may leave its drawing.
 * @returns A line for each fault; none for a page as it should be.
 */
export async function findLayoutFaults(page: Page, slackPx = 3): Promise<string[]> {
  return page.evaluate((slackPx) => {
    type Piece = {text: string; left: number; top: number; right: number; bottom: number; node: Node};
    const root = document.documentElement;
    // What has been scrolled lies under the header that stays.
    scrollTo({top: 0, behavior: "instant"});
    const leaves = (box: DOMRect, frame: DOMRect, byPx: number) => {
      return box.left < frame.left - byPx || box.right > frame.right + byPx;
    };
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);

    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || element.closest(".visually-hidden, script, style, noscript, title"))
        continue;
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let boxes = [...range.getClientRects()].filter(({left, right}) => right - left >= 1);
      const drawing = element.closest("svg")?.getBoundingClientRect();
      if (
        drawing &&
        boxes.some(
          (box) => leaves(box, drawing, 1) || box.top < drawing.top - slackPx || box.bottom > drawing.bottom + slackPx,
        )
      ) {
        faults.push(`out of its drawing: ${text.slice(0, 30)}`);
      }
      for (let around: Element | null = element; around !== null && around !== root; around = around.parentElement) {
        const {overflowX, display} = getComputedStyle(around);
        if (overflowX === "visible" || display === "inline") continue;
        const frame = around.getBoundingClientRect();
        // What can be scrolled to in a long table is not cut off, nor seen.
        boxes = boxes.filter(({top, bottom}) => bottom > frame.top + 8 && top < frame.bottom - 8);
        if (boxes.some((box) => leaves(box, frame, 1))) {
          faults.push(`cut off by ${around.localName}.${around.className}: ${text.slice(0, 30)}`);
        }
      }
      for (const {left, top, right, bottom} of boxes)
        pieces.push({text: text.slice(0, 30), left, top, right, bottom, node});
      if (boxes.some(({left, right}) => left < -1 || right > root.clientWidth + 1)) {
        faults.push(`out of the page: ${text.slice(0, 30)}`);
      }
    }

    // A line's box is higher than its letters: only what lies in the middle half counts as lying on each other.
    const lines = pieces
      .map((piece) => {
        const quarter = (piece.bottom - piece.top) / 4;
        return {...piece, top: piece.top + quarter, bottom: piece.bottom - quarter};
      })
      .sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= one.bottom) break;
        if (other.node === one.node) continue;
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1) {
          faults.push(`on each other: ${one.text} | ${other.text}`);
        }
      }
    }
    return [...new Set(faults)];
  }, slackPx);
}
