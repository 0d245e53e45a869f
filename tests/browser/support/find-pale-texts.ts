import type {Page} from "@playwright/test";

/**
 * The texts of figures whose contrast with what they stand on is below 4.5 (WCAG 2.2): the mark
 * or cell drawn under them, else the ground of the page.
 *
 * @returns A line for each, with its contrast; none where all can be read.
 */
export async function findPaleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
    const luminance = (colour: string) => {
      if (context === null) throw new Error("no canvas");
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    // One that is drawn for another sheet is nowhere.
    const seen = [...document.querySelectorAll(".figure-drawing svg")].filter((svg) => svg.getClientRects().length > 0);
    return seen.flatMap((svg) => {
      const drawn = [...svg.querySelectorAll("rect, text")].filter((shape) => shape.closest("defs") === null);
      return drawn.flatMap((text, at) => {
        if (text.localName !== "text") return [];
        const {left, top, width, height} = text.getBoundingClientRect();
        const under = drawn.slice(0, at).findLast((shape) => {
          const box = shape.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return shape.localName === "rect" && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        });
        const ratio = contrast(
          getComputedStyle(text).fill,
          under === undefined ? ground : getComputedStyle(under).fill,
        );
        return ratio >= 4.5 ? [] : [`${text.textContent}: ${ratio.toFixed(1)}`];
      });
    });
  });
}
