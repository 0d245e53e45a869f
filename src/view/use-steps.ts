import {startTransition, useMemo} from "react";
import {useNavigate} from "react-router-dom";
import type {CustomChoice} from "../coverage/count/custom-choice.ts";
import {type Dimension, noFilters, toggleFilter} from "../coverage/filters.ts";
import {formatView} from "./address/format-view.ts";
import {addressOf} from "./address/paths.ts";
import {usePageContext} from "./page-context.ts";
import {type ListChoice, narrowView, type Sort, type View} from "./view.ts";
import type {WallChoice} from "./wall-choice.ts";

/**
 * The steps a reader can take on a page. Each is a step of the address, so Back undoes
 * what narrows the page; how a figure is shown or a list is sorted replaces the step. The
 * address is written at once. What shows the choice is drawn first, then the figures
 * (`DeferredPart`) and the links, which follow the address.
 */
export function useSteps() {
  const {page, locale, latest, showAhead, narrowed} = usePageContext();
  const navigate = useNavigate();
  return useMemo(() => {
    const step = (change: (view: View) => Partial<View>, replace: boolean) => {
      const view = {...latest.current, ...change(latest.current)};
      startTransition(async () => {
        showAhead(formatView(view));
        await navigate(addressOf(narrowed?.page ?? page, locale, view), {replace, preventScrollReset: true});
      });
    };
    return {
      /** In a figure that is narrowed to what its page is about, this leads on to the list of all records. */
      toggle: (dimension: Dimension, value: string) => {
        if (narrowed === null) step(({filters}) => ({filters: toggleFilter(filters, dimension, value)}), false);
        else {
          const view = narrowView(latest.current, narrowed.by);
          const filters = toggleFilter(view.filters, dimension, value);
          navigate(addressOf(page, locale, {...view, filters}));
        }
      },
      release: (dimension: Dimension, value: string) =>
        step(({filters}) => {
          return {filters: {...filters, [dimension]: filters[dimension].filter((other) => other !== value)}};
        }, false),
      clear: (dimension: Dimension) => step(({filters}) => ({filters: {...filters, [dimension]: []}}), false),
      clearAll: () => step(() => ({filters: noFilters}), false),
      toggleTable: (figure: string) =>
        step(({tables}) => {
          return {tables: tables.includes(figure) ? tables.filter((id) => id !== figure) : [...tables, figure]};
        }, true),
      setSort: (sort: Sort | null) => step(() => ({sort}), true),
      setToday: (today: string | null) => step(() => ({today}), true),
      setWithin: (within: string | null) => step(() => ({within}), false),
      setCustom: (change: Partial<CustomChoice>) => step(({custom}) => ({custom: {...custom, ...change}}), true),
      setWall: (change: Partial<WallChoice>) => step(({wall}) => ({wall: {...wall, ...change}}), true),
      /** Opening a record is a step of its own; the rest is how the list is shown. */
      setList: (change: Partial<ListChoice>) =>
        step(({list}) => ({list: {...list, ...change}}), change.open === undefined),
    };
  }, [page, locale, latest, showAhead, narrowed, navigate]);
}
