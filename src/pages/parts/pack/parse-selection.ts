import {type FigureId, figureIds} from "../../../figures/figure-ids.ts";

/** A figure in the selection, as it was when it was put there. */
export type SelectionItem = {
  figure: FigureId;
  /** Names it where it can't be made again. */
  title: string;
  /** The page and its query within the app. */
  address: string;
  /** What the page narrows the figure to, as a query; "" where the address says it all. */
  narrowed: string;
};

/** The most figures a selection holds. */
export const mostSelected = 60;

/** Reads a selection, whoever wrote it: what is not understood is left out, as is what is there twice. */
export function parseSelection(text: string): SelectionItem[] {
  const items = new Map(
    listOf(text)
      .flatMap(itemOf)
      .map((item) => [keyOfItem(item), item]),
  );
  return [...items.values()].slice(0, mostSelected);
}

/** The same figure of the same view has the same key, whatever the page's language. */
export function keyOfItem({figure, address, narrowed}: Pick<SelectionItem, "figure" | "address" | "narrowed">): string {
  return `${figure} ${address.replace(/^\/en(?=[/?]|$)/, "").replace(/^(?!\/)/, "/")} ${narrowed}`;
}

function listOf(text: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function itemOf(kept: unknown): SelectionItem[] {
  if (typeof kept !== "object" || kept === null) return [];
  const {figure, title, address, narrowed}: Partial<Record<keyof SelectionItem, unknown>> = kept;
  const id = figureIds.find((known) => known === figure);
  if (id === undefined || typeof title !== "string" || typeof address !== "string" || typeof narrowed !== "string") {
    return [];
  }
  const isShort = title.length <= 400 && address.length <= 4000 && narrowed.length <= 4000;
  return isShort && /^\/(?![/\\])/.test(address) ? [{figure: id, title, address, narrowed}] : [];
}
