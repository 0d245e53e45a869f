import type {Reading} from "./reading.ts";

/** Whether the same page is read of the same data in the same language, with whichever choices. */
export function isReadHere(one: Reading, other: Reading): boolean {
  return one.catalog === other.catalog && one.t === other.t && one.locale === other.locale && one.page === other.page;
}

/**
 * Whether what counts nothing by the filters is read alike: the same data in the same
 * language, shown in the same way. Only addresses that keep the filters differ then.
 */
export function isReadAlike(one: Reading, other: Reading): boolean {
  return isReadHere(one, other) && one.view.tables.join() === other.view.tables.join();
}
