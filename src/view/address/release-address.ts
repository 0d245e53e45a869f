import {type ReleaseRef, splitReleaseRef} from "../../dataset/release-ref.ts";
import type {Locale} from "../../locale/locale.ts";
import {defaultDataset, defaultView, type View} from "../view.ts";
import {addressOf, recordPath} from "./paths.ts";

/** The view of a dataset, or of a release of one, without any choice in it. */
export function viewOfRelease(ref: ReleaseRef): View {
  const {id, version} = splitReleaseRef(ref);
  return {...defaultView, dataset: id === defaultDataset ? null : id, release: version};
}

/** The page of a record in the release in which it exists. */
export function recordInRelease(ref: ReleaseRef, record: string, locale: Locale): string {
  return addressOf(recordPath(record), locale, viewOfRelease(ref));
}

/**
 * Where two are compared.
 *
 * @param earlier - `null` for the release before, where there is one.
 */
export function comparisonAddress(later: ReleaseRef, earlier: ReleaseRef | null, locale: Locale): string {
  return addressOf("/changes", locale, {...viewOfRelease(later), earlier});
}
