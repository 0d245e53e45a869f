import type {Page} from "@playwright/test";

export type Area = {x: number; y: number; width: number; height: number};

/** A pixel differs once a channel does by more: below lie smoothed edges, hinting, and rounding. */
const tolerance = 96;

/**
 * The share of an area's pixels, from 0 to 1, in which two pictures differ.
 *
 * @param page - Any page: its browser decodes the pictures.
 * @throws {Error} If the pictures are not of the same size.
 */
export async function differingShare(page: Page, one: Buffer, other: Buffer, area: Area): Promise<number> {
  const pictures = [one.toString("base64"), other.toString("base64")];
  return page.evaluate(
    async ({pictures, area, tolerance}) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {willReadFrequently: true});
          context?.drawImage(bitmap, 0, 0);
          const pixels = context?.getImageData(area.x, area.y, area.width, area.height).data;
          return {size: `${bitmap.width}×${bitmap.height}`, pixels: pixels ?? new Uint8ClampedArray()};
        }),
      );
      if (a === undefined || b === undefined || a.size !== b.size) throw new Error(`sizes: ${a?.size}, ${b?.size}`);
      let differing = 0;
      for (let i = 0; i < a.pixels.length; i += 4) {
        const differs = [0, 1, 2].some((channel) => {
          return Math.abs((a.pixels[i + channel] ?? 0) - (b.pixels[i + channel] ?? 0)) > tolerance;
        });
        if (differs) differing++;
      }
      return differing / (area.width * area.height);
    },
    {pictures, area, tolerance},
  );
}

/** The colours of a picture's four corners, as "255,255,255,255". */
export async function cornerColours(page: Page, picture: Buffer): Promise<string[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
    const {width, height} = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d", {willReadFrequently: true});
    context?.drawImage(bitmap, 0, 0);
    const corners = [0, width - 1].flatMap((x) => [0, height - 1].map((y) => context?.getImageData(x, y, 1, 1).data));
    return corners.map((colour) => String(colour));
  }, picture.toString("base64"));
}

/** The share of a picture's pixels, from 0 to 1, that are of a colour ("#a8174b"), as near as smoothing leaves it. */
export async function shareOfColour(page: Page, picture: Buffer, colour: string): Promise<number> {
  return page.evaluate(
    async ({base64, colour}) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
      const {width, height} = bitmap;
      const context = new OffscreenCanvas(width, height).getContext("2d", {willReadFrequently: true});
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      let found = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (wanted.every((value, channel) => Math.abs((pixels[i + channel] ?? 0) - value) < 12)) found++;
      return found / (width * height);
    },
    {base64: picture.toString("base64"), colour},
  );
}
