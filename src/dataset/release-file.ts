import {DatasetError} from "./dataset-error.ts";
import {issueAt} from "./meaning/checks.ts";
import type {DatasetIndex, Release} from "./schema.ts";

/**
 * An earlier release of a dataset, as the index lists it.
 *
 * @returns `null` for the current release, and for one that is not listed.
 */
export function findRelease({datasets}: DatasetIndex, id: string, version: string): Release | null {
  const releases = datasets.find((served) => served.id === id)?.releases;
  return releases?.find((release) => release.version === version) ?? null;
}

/**
 * Checks that a release's file is the one that is listed: another's would be shown under its name.
 *
 * @throws {DatasetError} Of kind `meaning` if it bears another id or version.
 */
export function checkRelease(value: unknown, listed: {id: string; version: string}, file: string): void {
  const said: Record<string, unknown> = {...(typeof value === "object" ? value : null)};
  const issues = (["id", "version"] as const).flatMap((key) =>
    said[key] === listed[key] ? [] : [issueAt(key, said[key], {code: "other-release", listed: listed[key]})],
  );
  if (issues.length > 0) throw new DatasetError("meaning", file, issues);
}
