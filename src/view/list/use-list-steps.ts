import type {CoverageRecord} from "../../dataset/schema.ts";
import {addressOf, type PagePath} from "../address/paths.ts";
import {usePageContext} from "../page-context.ts";
import {carriedView} from "../view.ts";
import {listOf} from "./list-of.ts";
import {orderRecords} from "./order-records.ts";

export type ListSteps = {
  /** The list's own address, as it was left. */
  list: string;
  /** Its page: "explore", "metrics/sites". */
  from: string;
  /** Counted from 1. */
  position: number;
  total: number;
  before: CoverageRecord | null;
  after: CoverageRecord | null;
};

/**
 * The steps from a record to its neighbours in the list from which it was opened.
 *
 * @returns `null` where it was opened from none, or is not in it.
 */
export function useListSteps(record: CoverageRecord): ListSteps | null {
  const {catalog, view, locale, t} = usePageContext();
  const {from, sort, within} = view;
  if (from === null) return null;
  const records = orderRecords(listOf(from, view, catalog), sort, {catalog, locale, t});
  const index = records.indexOf(record);
  if (index === -1) return null;
  const page: PagePath = `/${from}`;
  return {
    list: addressOf(page, locale, {...carriedView(view), sort, within}),
    from,
    position: index + 1,
    total: records.length,
    before: records[index - 1] ?? null,
    after: records[index + 1] ?? null,
  };
}
