import {wrapText} from "../../../charts/text/wrap-text.ts";
import type {Figure} from "../../../figures/figure.ts";
import type {Room} from "./fit-slide.ts";
import {slideGap} from "./slide-sizes.ts";

/** Cards of one size in rows; all sizes within a card follow from its `fontPx`. In a flat one the number stands beside its label. */
export type CardsLayout = {columns: number; widthPx: number; heightPx: number; fontPx: number; isFlat: boolean};

/** A card's height without its label and its least width, in em of its own text; the style sheet has the parts. */
const cardEm = {tall: {height: 7.2, width: 15}, flat: {height: 3.4, width: 22}} as const;

/** A line of the label, in em of the card's text; beside it in a flat card the number takes a third. */
const labelEm = {size: 1.15, line: 1.5, padding: 2, flatShare: 0.66} as const;

/** The smallest text of a card. */
const leastFontPx = 11;

/**
 * Places one card a metric: in the number of columns that makes their text largest.
 *
 * @returns `null` where their text would be too small, and for a figure that has no rows.
 */
export function layoutCards(figure: Figure, room: Room): CardsLayout | null {
  if (figure.kind !== "bars") return null;
  const labels = figure.rows.map(({label}) => label);
  return setCards(labels, room, false) ?? setCards(labels, room, true);
}

function setCards(labels: readonly string[], {widthPx, heightPx}: Room, isFlat: boolean): CardsLayout | null {
  const em = isFlat ? cardEm.flat : cardEm.tall;
  const count = labels.length;
  let best: CardsLayout | null = null;
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const card = {
      widthPx: Math.floor((widthPx - slideGap.part * (columns - 1)) / columns),
      heightPx: Math.floor((heightPx - slideGap.part * (rows - 1)) / rows),
    };
    const fits = (fontPx: number) => {
      const labelPx = (card.widthPx - labelEm.padding * fontPx) * (isFlat ? labelEm.flatShare : 1);
      const lines = labels.map((label) => wrapText(label, labelPx, fontPx * labelEm.size, true).length);
      return (em.height + labelEm.line * Math.max(...lines)) * fontPx <= card.heightPx;
    };
    let fontPx = Math.floor(card.widthPx / em.width);
    while (fontPx >= leastFontPx && !fits(fontPx)) fontPx -= 1;
    if (fontPx >= leastFontPx && fontPx > (best?.fontPx ?? 0)) best = {columns, ...card, fontPx, isFlat};
  }
  return best;
}
