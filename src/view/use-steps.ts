import {useNavigate} from "react-router-dom";
import type {Dimension, Filters} from "../coverage/filters.ts";
import {noFilters} from "../coverage/filters.ts";
import {toggleFilter} from "../coverage/toggle-filter.ts";
import {addressOf} from "./address.ts";
import {useReading} from "./reading.ts";
import type {Sort, View} from "./view.ts";

/**
 * The steps a reader can take on a page. Each is a step of the address, so Back undoes
 * what narrows the page; how a figure is shown or a list is sorted replaces the step.
 */
export function useSteps() {
  const {page, locale, view} = useReading();
  const navigate = useNavigate();
  const step = (change: Partial<View>, replace: boolean) =>
    navigate(addressOf(page, locale, {...view, ...change}), {preventScrollReset: true, replace});
  return {
    setFilters: (filters: Filters) => step({filters}, false),
    toggle: (dimension: Dimension, value: string) =>
      step({filters: toggleFilter(view.filters, dimension, value)}, false),
    clear: (dimension: Dimension) => step({filters: {...view.filters, [dimension]: []}}, false),
    clearAll: () => step({filters: noFilters}, false),
    toggleTable: (figure: string) => {
      const shown = view.tables.includes(figure);
      step({tables: shown ? view.tables.filter((id) => id !== figure) : [...view.tables, figure]}, true);
    },
    setSort: (sort: Sort | null) => step({sort}, true),
  };
}
