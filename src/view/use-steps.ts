import {startTransition, use} from "react";
import {useNavigate} from "react-router-dom";
import type {Dimension} from "../coverage/filters.ts";
import {noFilters} from "../coverage/filters.ts";
import type {OwnChoice} from "../coverage/own-choice.ts";
import {toggleFilter} from "../coverage/toggle-filter.ts";
import {addressOf} from "./address.ts";
import {useForesee} from "./foresee.ts";
import {formatView} from "./format-view.ts";
import {useLatestView} from "./latest-view.ts";
import {useSetting} from "./setting.ts";
import {ShownPage} from "./shown-page.ts";
import type {ListChoice, Sort, View} from "./view.ts";
import {untilIdle} from "./waiting-room.ts";

/**
 * The steps a reader can take on a page. Each is a step of the address, so Back undoes
 * what narrows the page; how a figure is shown or a list is sorted replaces the step. What
 * a step touched is painted first; the address follows when the browser is idle.
 */
export function useSteps() {
  const {page, locale} = useSetting();
  const latest = useLatestView();
  const here = {page, latest};
  const shown = use(ShownPage);
  const navigate = useNavigate();
  const foresee = useForesee();
  const step = (change: (view: View) => Partial<View>, replace: boolean, at = shown ?? here) => {
    const view = at.latest.current;
    const next = {...view, ...change(view)};
    const address = addressOf(at.page, locale, next);
    if (at === here && shown !== null) {
      navigate(address, {replace});
      return;
    }
    const {pathname} = location;
    const forget = foresee(formatView(next));
    untilIdle.wait(() => {
      // Who has gone to another page meanwhile stays there.
      if (location.pathname === pathname) navigate(address, {preventScrollReset: true, replace});
      // With the address, which the router follows in a transition too.
      startTransition(forget);
    });
  };
  return {
    /** In a figure that is narrowed to what its page is about, this leads on to the list of all records. */
    toggle: (dimension: Dimension, value: string) =>
      step(({filters}) => ({filters: toggleFilter(filters, dimension, value)}), false, here),
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
