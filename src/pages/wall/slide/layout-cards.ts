import type {Figure} from "../../../figures/figure.ts";
import type {Room} from "./fit-slide.ts";
import {slideGap} from "./slide-sizes.ts";

/** Cards of one size in rows; all sizes within a card follow from its `fontPx`. */
export type CardsLayout = {columns: number; widthPx: number; heightPx: number; fontPx: number};

/** A card's height and least width in em of its own text; the style sheet has the parts. */
const cardEm = {height: 9, width: 15} as const;

/** The smallest text of a card. */
const leastFontPx = 12;

/**
 * Places one card a metric: in the number of columns that makes their text largest.
 *
 * @returns `null` where their text would be too small, and for a figure that has no rows.
 */
export function layoutCards(figure: Figure, {widthPx, heightPx}: Room): CardsLayout | null {
  if (figure.kind !== "bars") return null;
  const count = figure.rows.length;
  let best: CardsLayout | null = null;
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const card = {
      widthPx: Math.floor((widthPx - slideGap.part * (columns - 1)) / columns),
      heightPx: Math.floor((heightPx - slideGap.part * (rows - 1)) / rows),
    };
    const fontPx = Math.floor(Math.min(card.heightPx / cardEm.height, card.widthPx / cardEm.width));
    if (fontPx >= leastFontPx && fontPx > (best?.fontPx ?? 0)) best = {columns, ...card, fontPx};
  }
  return best;
}
