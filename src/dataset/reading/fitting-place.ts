import type {OpenedSheet} from "./register-reader.ts";

/** Where more of the townships are none of those expected, the file is another county's. */
const mostUnmatched = 0.5;

/** Whose list of townships a sheet's rows fit best: that of an expected county, by its place, or the file's own. */
export function fittingPlace({fit}: Pick<OpenedSheet, "fit">): number | "file" {
  const shares = fit.map(({named, unmatched}) => (named === 0 ? 0 : unmatched / named));
  const best = Math.min(...shares);
  return best > mostUnmatched ? "file" : shares.indexOf(best);
}

/** What a file is called without its ending. */
export function titleOf(file: string): string {
  return file.replace(/\.[^.]{1,5}$/, "");
}
