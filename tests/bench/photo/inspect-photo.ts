import type {Page} from "@playwright/test";
import type {Original, TextPlace} from "./text-places.ts";

/** What can be told of a picture from its pixels, beside the original's. */
export type Inspection = {
  width: number;
  height: number;
  isWhite: boolean;
  /** How many of the original's characters were looked for, and which are not drawn, or not there. */
  characters: number;
  missing: TextPlace[];
  /** How much of the content's extent in the original is missing at the right and below, in pixels. */
  cutPx: {right: number; below: number};
  /** The share of pixels that differ plainly from the original's, moved by a pixel where that helps. */
  differing: number;
};

/**
 * Looks at a picture beside its original.
 *
 * @param page - Any page without a policy against images from `data:`.
 * @param png - The picture, as a `data:` address.
 */
export function inspectPhoto(page: Page, png: string, original: Original): Promise<Inspection> {
  return page.evaluate(inspect, {png, original});
}

/** Runs in the page. */
async function inspect({png, original}: {png: string; original: Original}): Promise<Inspection> {
  const read = async (address: string): Promise<ImageData> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
  };
  const [taken, meant] = await Promise.all([read(png), read(original.png)]);

  // Outside of a picture there is nothing, as white as what is transparent in it.
  const shadeAt = ({width, height, data}: ImageData, x: number, y: number): [number, number, number] => {
    const at = (y * width + x) * 4;
    if (x < 0 || y < 0 || x >= width || y >= height || data[at + 3] === 0) return [255, 255, 255];
    return [data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255];
  };
  const distance = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);

  // A character's ink: what stands out from the most frequent colour in its box; no line that underlines it.
  const inkIn = (image: ImageData, {x, y, width, height}: TextPlace): number => {
    const rows = Array.from({length: height}, (_, row) =>
      Array.from({length: width}, (_, column) => shadeAt(image, x + column, y + row)),
    );
    const counts = new Map<string, number>();
    for (const shade of rows.flat()) counts.set(shade.join(), (counts.get(shade.join()) ?? 0) + 1);
    const ground =
      [...counts]
        .sort(([, one], [, other]) => other - one)[0]?.[0]
        .split(",")
        .map(Number) ?? [];
    return rows
      .map((row) => row.filter((shade) => distance(shade, ground) > 120).length)
      .filter((ink) => ink < width)
      .reduce((sum, ink) => sum + ink, 0);
  };
  const written = original.places.filter((place) => inkIn(meant, place) > 10);
  // A character may stand a pixel beside its place, for a card needn't begin at a whole one.
  const around = ({x, y, width, height, ...rest}: TextPlace): TextPlace => ({
    ...rest,
    x: x - 2,
    y: y - 2,
    width: width + 4,
    height: height + 4,
  });
  const missing = written.filter((place) => inkIn(taken, around(place)) < inkIn(meant, place) * 0.4);

  // A card's rounded border is not content: what is within 4 px of an edge isn't looked at.
  const extentOf = (image: ImageData) => {
    const extent = {right: 0, below: 0};
    for (let y = 4; y < meant.height - 4; y++) {
      for (let x = 4; x < meant.width - 4; x++) {
        if (distance(shadeAt(image, x, y), [255, 255, 255]) < 120) continue;
        extent.right = Math.max(extent.right, x);
        extent.below = Math.max(extent.below, y);
      }
    }
    return extent;
  };
  const [seen, whole] = [extentOf(taken), extentOf(meant)];

  const differingAt = (right: number, below: number) => {
    let differing = 0;
    for (let y = 0; y < meant.height; y++) {
      for (let x = 0; x < meant.width; x++) {
        if (distance(shadeAt(taken, x + right, y + below), shadeAt(meant, x, y)) > 120) differing += 1;
      }
    }
    return differing;
  };
  const near = [-1, 0, 1];
  const differing = Math.min(...near.flatMap((right) => near.map((below) => differingAt(right, below))));
  const corners = [0, (taken.width - 1) * 4, taken.data.length - taken.width * 4, taken.data.length - 4];
  return {
    width: taken.width,
    height: taken.height,
    isWhite: corners.every((at) => [0, 1, 2, 3].every((byte) => taken.data[at + byte] === 255)),
    characters: written.length,
    missing,
    cutPx: {right: Math.max(0, whole.right - seen.right), below: Math.max(0, whole.below - seen.below)},
    differing: differing / (meant.width * meant.height),
  };
}
