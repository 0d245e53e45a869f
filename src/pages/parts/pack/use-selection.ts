import {useCallback, useMemo, useSyncExternalStore} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {type FigureId, figureIds} from "../../../figures/figure-ids.ts";
import {formatView} from "../../../view/address/format-view.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {defaultView} from "../../../view/view.ts";
import {keyOfItem, mostSelected, parseSelection, type SelectionItem} from "./parse-selection.ts";
import {onSelectionText, readSelectionText, writeSelectionText} from "./selection-text.ts";

/** The figures kept to leave together, in their order, and what can be done with them. */
export function useSelection() {
  const text = useSyncExternalStore(onSelectionText, readSelectionText, () => "");
  const items = useMemo(() => parseSelection(text), [text]);
  /** Puts a figure at the end; `false` where the selection is full. */
  const add = useCallback((item: SelectionItem): boolean => {
    const now = parseSelection(readSelectionText());
    if (now.length >= mostSelected) return false;
    write([...now, item]);
    return true;
  }, []);
  const remove = useCallback((key: string) => {
    write(parseSelection(readSelectionText()).filter((item) => keyOfItem(item) !== key));
  }, []);
  /** Moves a figure by one place: -1 up, 1 down; nothing at either end. */
  const move = useCallback((key: string, by: -1 | 1) => {
    const now = parseSelection(readSelectionText());
    const from = now.findIndex((item) => keyOfItem(item) === key);
    const [moved, other] = [now[from], now[from + by]];
    if (moved === undefined || other === undefined) return;
    write(now.map((item, at) => (at === from ? other : at === from + by ? moved : item)));
  }, []);
  const clear = useCallback(() => write([]), []);
  return {items, add, remove, move, clear};
}

function write(items: readonly SelectionItem[]): void {
  writeSelectionText(items.length === 0 ? "" : JSON.stringify(items));
}

/** Whether a card's figure, as it is seen, is in the selection; and puts it there or takes it out, saying so. */
export function useSelectionItem({id, title}: Figure) {
  const context = usePageContext();
  const {locale, t, narrowed} = context;
  const {items, add, remove} = useSelection();
  const {page, view} = narrowed ?? context;
  const item = {
    title,
    address: addressOf(page, locale, {...view, tables: [], sort: null, from: null}),
    narrowed: narrowed === null ? "" : formatView({...defaultView, filters: context.view.filters}),
  };
  const figure: FigureId | undefined = figureIds.find((known) => known === id);
  const key = figure === undefined ? "" : keyOfItem({figure, ...item});
  const isIn = items.some((one) => keyOfItem(one) === key);
  /** @returns What was done, in the reader's language. */
  const toggle = (): string => {
    if (isIn) {
      remove(key);
      return t("pack.removed");
    }
    const isAdded = figure !== undefined && add({figure, ...item});
    return isAdded ? t("pack.added", {count: items.length + 1}) : t("pack.full", {most: mostSelected});
  };
  return {isIn, count: items.length, toggle};
}
