import {createContext} from "react";

/**
 * The width at which each figure stands in the page as it came from the server, by id;
 * empty where nothing was drawn ahead. What the app draws first must be the same.
 */
export const DrawnAhead = createContext<ReadonlyMap<string, number>>(new Map());

/** Reads which widths the page's own script has kept. */
export function readDrawnAhead(page: ParentNode): Map<string, number> {
  const drawn = [...page.querySelectorAll<HTMLElement>("[data-drawn]")];
  return new Map(drawn.map((figure) => [figure.closest("section")?.id ?? "", Number(figure.dataset.drawn)]));
}
