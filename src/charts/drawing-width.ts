/** The widths at which figures are drawn on a page, each about a quarter wider than the last. */
export const drawingWidthsPx = [232, 288, 360, 450, 560, 700, 880, 1100, 1300, 1480, 1840, 2240] as const;

/**
 * The width at which a figure is drawn in a place: the widest of a fixed set that fits. A
 * window dragged wider does not draw at every pixel, and what was drawn when the site was
 * built is what the app would draw.
 */
export function drawingWidth(placePx: number): number {
  return drawingWidthsPx.findLast((widthPx) => widthPx <= placePx) ?? placePx;
}
