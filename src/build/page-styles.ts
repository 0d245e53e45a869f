import type {Plugin} from "vite";

/** What Vite's loader of chunks is to do otherwise: forget a sheet that failed, and take its link away. */
const changes = [
  [/seen\[href\] = (?:void 0|undefined);(?=\s*throw err)/, "delete seen[href];"],
  [/(?=rej\()/, "link.remove(), "],
] as const;

/**
 * Lets a stylesheet that did not come be asked for again. Vite's loader fails a chunk without
 * its sheet, which is said to the reader as any failure is; but from then on it takes the sheet
 * for there, and what is opened next would stand unstyled.
 *
 * @throws {Error} If Vite's loader is no longer where it was, or in other words.
 */
export function retryStyles(): Plugin {
  let isChanged = false;
  return {
    name: "retry-styles",
    apply: (_config, {command, isSsrBuild}) => command === "build" && isSsrBuild !== true,
    transform: {
      filter: {id: /vite\/preload-helper\.js$/},
      handler(code) {
        isChanged = true;
        return changeLoader(code);
      },
    },
    buildEnd(error) {
      if (error === undefined && !isChanged) throw new Error("no loader of chunks: vite/preload-helper.js");
    },
  };
}

/** @throws {Error} If the loader is in other words. */
export function changeLoader(code: string): string {
  return changes.reduce((changed, [words, instead]) => {
    if (changed.split(words).length !== 2) throw new Error(`other words in vite/preload-helper.js: ${words}`);
    return changed.replace(words, instead);
  }, code);
}
