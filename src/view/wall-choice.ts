import {type FigureId, figureIds} from "../figures/figure-ids.ts";

/** What the wall can show: the headline metrics, the townships as a map or a list, and every figure. */
export const slideIds = ["headline", "townships", ...figureIds] as const;

export type SlideId = "headline" | "townships" | FigureId;

export function isSlideId(id: string): id is SlideId {
  return slideIds.some((one) => one === id);
}

/** How long a slide may stand, in seconds, and how long it does unless told. */
export const slideSeconds = {least: 5, most: 600, usual: 20} as const;

/** What is shown on the wall. */
export type WallChoice = {
  /** The slides in their order; `null` for the usual ones, none for an empty list. */
  slides: readonly SlideId[] | null;
  /** How long each stands, in seconds. */
  seconds: number;
  /** The slide that is shown; `null` for the first. */
  slide: SlideId | null;
  /** Light or dark, whatever the reader's own theme is; `null` for that. */
  theme: "light" | "dark" | null;
};

export const defaultWall: WallChoice = {slides: null, seconds: slideSeconds.usual, slide: null, theme: null};

/** The next slide, or with -1 the one before; after the last comes the first. */
export function slideBeside(slides: readonly SlideId[], slide: SlideId | null, by: 1 | -1): SlideId | null {
  const at = Math.max(0, slide === null ? 0 : slides.indexOf(slide));
  return slides[(at + by + slides.length) % slides.length] ?? null;
}
