const widthsPx = [232, 264, 296, 320, 344, 376, 420, 470, 520, 580, 640, 720, 800, 900, 1000, 1120, 1280, 1600];

/**
 * The width at which a figure is drawn in a place: the widest of a fixed set that fits, so
 * that a window dragged wider does not draw at every pixel, and a picture drawn ahead fits.
 */
export function drawingWidth(placePx: number): number {
  return widthsPx.findLast((widthPx) => widthPx <= placePx) ?? placePx;
}
