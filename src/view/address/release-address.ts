import {type ReleaseRef, splitReleaseRef} from "../../dataset/release-ref.ts";
import type {Locale} from "../../locale/locale.ts";
import {defaultDataset, defaultView, type View} from "../view.ts";
import {addressOf, recordPath} from "./paths.ts";

/**
 * The view of a dataset, or of a release of one, without any choice in it.
 *
 * @param region - Which region of a register of many counties; `null` for the whole.
 */
export function viewOfRelease(ref: ReleaseRef, region: string | null = null): View {
  const {id, version} = splitReleaseRef(ref);
  return {...defaultView, dataset: id === defaultDataset ? null : id, region, release: version};
}

/** The page of a record in the release in which it exists. */
export function recordInRelease(ref: ReleaseRef, record: string, locale: Locale, region: string | null = null): string {
  return addressOf(recordPath(record), locale, viewOfRelease(ref, region));
}

/**
 * Where two are compared.
 *
 * @param earlier - `null` for the release before, where there is one.
 * @param region - Which county of the later one, where that is of many.
 */
export function comparisonAddress(
  later: ReleaseRef,
  earlier: ReleaseRef | null,
  locale: Locale,
  region: string | null = null,
): string {
  return addressOf("/changes", locale, {...viewOfRelease(later, region), earlier});
}
