import {createContext} from "react";
import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";

/**
 * The width at which each figure was last drawn, by id: at first as the page came from the
 * server, then as the app drew it. A page that is taken over, or come back to, is drawn at
 * its height at once, so that nothing jumps and the scroll returns.
 */
export const DrawnWidths = createContext<Map<string, number>>(new Map());

/** Reads which widths the page's own script has kept; empty where nothing was drawn ahead. */
export function readDrawnWidths(page: ParentNode): Map<string, number> {
  const drawn = [...page.querySelectorAll<HTMLElement>("[data-drawn]")];
  return new Map(drawn.map((figure) => [figure.closest("section")?.id ?? "", Number(figure.dataset.drawn)]));
}

/** Writes a figure's caption at once, where the page is drawn ahead; `null` in a browser, to which it comes when idle. */
export const CaptionWriter = createContext<((figure: Figure, t: Translate) => string) | null>(null);
