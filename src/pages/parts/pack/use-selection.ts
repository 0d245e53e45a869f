import {useCallback, useMemo, useSyncExternalStore} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {type FigureId, figureIds} from "../../../figures/figure-ids.ts";
import {formatView} from "../../../view/address/format-view.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {defaultView} from "../../../view/view.ts";
import {keyOfTray, mostInTray, parseTray, type TrayItem} from "./parse-selection.ts";
import {onTrayText, readTrayText, writeTrayText} from "./selection-text.ts";

/** The figures kept to leave together, in their order, and what can be done with them. */
export function useTray() {
  const text = useSyncExternalStore(onTrayText, readTrayText, () => "");
  const items = useMemo(() => parseTray(text), [text]);
  /** Puts a figure at the end; `false` where the tray is full. */
  const add = useCallback((item: TrayItem): boolean => {
    const now = parseTray(readTrayText());
    if (now.length >= mostInTray) return false;
    write([...now, item]);
    return true;
  }, []);
  const remove = useCallback((key: string) => {
    write(parseTray(readTrayText()).filter((item) => keyOfTray(item) !== key));
  }, []);
  /** Moves a figure by one place: -1 up, 1 down; nothing at either end. */
  const move = useCallback((key: string, by: -1 | 1) => {
    const now = parseTray(readTrayText());
    const from = now.findIndex((item) => keyOfTray(item) === key);
    const [moved, other] = [now[from], now[from + by]];
    if (moved === undefined || other === undefined) return;
    write(now.map((item, at) => (at === from ? other : at === from + by ? moved : item)));
  }, []);
  const clear = useCallback(() => write([]), []);
  return {items, add, remove, move, clear};
}

function write(items: readonly TrayItem[]): void {
  writeTrayText(items.length === 0 ? "" : JSON.stringify(items));
}

/** Whether a card's figure, as it is seen, is in the tray; and puts it there or takes it out, saying so. */
export function useTrayItem({id, title}: Figure) {
  const context = usePageContext();
  const {locale, t, narrowed} = context;
  const {items, add, remove} = useTray();
  const {page, view} = narrowed ?? context;
  const item = {
    title,
    address: addressOf(page, locale, {...view, tables: [], sort: null, from: null}),
    narrowed: narrowed === null ? "" : formatView({...defaultView, filters: context.view.filters}),
  };
  const figure: FigureId | undefined = figureIds.find((known) => known === id);
  const key = figure === undefined ? "" : keyOfTray({figure, ...item});
  const isIn = items.some((one) => keyOfTray(one) === key);
  /** @returns What was done, in the reader's language. */
  const toggle = (): string => {
    if (isIn) {
      remove(key);
      return t("pack.removed");
    }
    const isAdded = figure !== undefined && add({figure, ...item});
    return isAdded ? t("pack.added", {count: items.length + 1}) : t("pack.full", {most: mostInTray});
  };
  return {isIn, count: items.length, toggle};
}
