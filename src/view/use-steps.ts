import {useNavigate} from "react-router-dom";
import type {Dimension} from "../coverage/filters.ts";
import {noFilters} from "../coverage/filters.ts";
import type {OwnChoice} from "../coverage/own-choice.ts";
import {toggleFilter} from "../coverage/toggle-filter.ts";
import {addressOf} from "./address.ts";
import {useLatestView} from "./latest-view.ts";
import {useReading} from "./reading.ts";
import type {ListChoice, Sort, View} from "./view.ts";

/**
 * The steps a reader can take on a page. Each is a step of the address, so Back undoes
 * what narrows the page; how a figure is shown or a list is sorted replaces the step.
 */
export function useSteps() {
  const {page, locale} = useReading();
  const latest = useLatestView();
  const navigate = useNavigate();
  const step = (change: (view: View) => Partial<View>, replace: boolean) => {
    const view = latest.current;
    // At once, not as a transition: what the click touched is painted before the rest is drawn.
    const options = {preventScrollReset: true, flushSync: true, replace};
    navigate(addressOf(page, locale, {...view, ...change(view)}), options);
  };
  return {
    toggle: (dimension: Dimension, value: string) =>
      step(({filters}) => ({filters: toggleFilter(filters, dimension, value)}), false),
    clear: (dimension: Dimension) => step(({filters}) => ({filters: {...filters, [dimension]: []}}), false),
    clearAll: () => step(() => ({filters: noFilters}), false),
    toggleTable: (figure: string) =>
      step(({tables}) => {
        return {tables: tables.includes(figure) ? tables.filter((id) => id !== figure) : [...tables, figure]};
      }, true),
    setSort: (sort: Sort | null) => step(() => ({sort}), true),
    setWithin: (within: string | null) => step(() => ({within}), false),
    setOwn: (change: Partial<OwnChoice>) => step(({own}) => ({own: {...own, ...change}}), true),
    /** Opening a record is a step of its own; the rest is how the list is shown. */
    setList: (change: Partial<ListChoice>) =>
      step(({list}) => ({list: {...list, ...change}}), change.open === undefined),
  };
}
