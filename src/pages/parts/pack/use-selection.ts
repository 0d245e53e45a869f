import type {Figure} from "../../../figures/figure.ts";
import {type FigureId, figureIds} from "../../../figures/figure-ids.ts";
import {formatView} from "../../../view/address/format-view.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {defaultView} from "../../../view/view.ts";
import {keyOfTray, mostInTray} from "./parse-selection.ts";
import {useTray} from "./use-tray.ts";

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
