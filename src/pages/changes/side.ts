import {findRelease} from "../../dataset/release-file.ts";
import {type ReleaseRef, splitReleaseRef} from "../../dataset/release-ref.ts";
import type {Dataset, DatasetIndex} from "../../dataset/schema.ts";
import type {Opened} from "../../view/opened-options.ts";

/** One of the two that are compared: by what name addresses know it, and it as a dataset. */
export type Side = {
  ref: ReleaseRef;
  /** Which county it is of a register of many; absent where it is a whole one. */
  region?: string;
  dataset: Dataset;
};

/** A side of a comparison; `null` of a register of many counties, of which one county at a time can be compared. */
export function sideOf(ref: ReleaseRef, opened: Opened): Side | null {
  if (!("kind" in opened)) return {ref, dataset: opened};
  return opened.kind === "register" ? {ref, dataset: opened.datasetOn(opened.today)} : null;
}

/** A release under one name alone: that of the current one is the dataset's own, as of one that is not listed. */
export function plainRef(ref: ReleaseRef, index: DatasetIndex | undefined): ReleaseRef {
  const {id, version} = splitReleaseRef(ref);
  if (version === null || index === undefined) return ref;
  return findRelease(index, id, version) === null ? id : ref;
}
