/**
 * A dataset as addresses and files name it: the current release by its id ("nanan-2023"), an
 * earlier one with its version ("nanan-2023@0.9.0", in data/nanan-2023@0.9.0.json).
 */
export type ReleaseRef = string;

export function isDatasetId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Whether a text can be a release's version: it stands in addresses and in the names of files. */
export function isVersion(text: string): boolean {
  return /^[0-9a-z][\w.-]{0,39}$/i.test(text);
}

/** Whether a text names a dataset, or a release of one. */
export function isReleaseRef(text: string): boolean {
  const {id, version} = splitReleaseRef(text);
  return isDatasetId(id) && (version === null || isVersion(version));
}

/** @param version - `null` for the current release. */
export function releaseRef(id: string, version: string | null): ReleaseRef {
  return version === null ? id : `${id}@${version}`;
}

export function splitReleaseRef(ref: ReleaseRef): {id: string; version: string | null} {
  const at = ref.indexOf("@");
  return at === -1 ? {id: ref, version: null} : {id: ref.slice(0, at), version: ref.slice(at + 1)};
}
