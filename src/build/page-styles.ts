import type {Plugin} from "vite";

/**
 * Marks a stylesheet as being in the page already. Vite's loader fetches a chunk's sheet unless
 * it finds a link to it; a browser fetches nothing for a link that is disabled.
 */
export function styleMark(href: string): string {
  return `<link rel="stylesheet" disabled href="${href}">`;
}

/**
 * Writes the app's own stylesheets into the page in place of the links to them, so that the
 * first paint waits for one answer and not for two.
 *
 * @throws {Error} If the page has no stylesheet or one was not built.
 */
export function inlineStyles(): Plugin {
  return {
    name: "inline-styles",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html, {bundle}) {
        if (bundle === undefined) throw new Error("page outside a build: index.html");
        const link = /<link rel="stylesheet"[^>]* href="\.\/(?<file>[^"]+)"[^>]*>/g;
        if (html.search(link) === -1) throw new Error("page without a stylesheet: index.html");
        return html.replaceAll(link, (_all, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== "asset") throw new Error(`no stylesheet: ${file}`);
          return `<style>${String(sheet.source).trim()}</style>${styleMark(`./${file}`)}`;
        });
      },
    },
  };
}

/**
 * Leads what a page's own styles say of paper to its end: nobody prints before the page has
 * come, and the first figure is not to wait for it.
 */
export function printRulesLast(page: string): string {
  const moved: string[] = [];
  const rest = page.replaceAll(/(?<open><style>)(?<css>.*?)(?=<\/style>)/gs, (_all, open: string, css: string) => {
    const {print, others} = partPrintRules(css);
    moved.push(print);
    return `${open}${others}`;
  });
  const rules = moved.join("");
  return rules === "" ? page : rest.replace("</body>", () => `<style>${rules}</style>\n  </body>`);
}

const atPrint = /@media print\b[^{]*\{/;

function partPrintRules(css: string): {print: string; others: string} {
  let [print, others, left] = ["", "", css];
  for (let found = atPrint.exec(left); found !== null; found = atPrint.exec(left)) {
    let [end, depth] = [found.index + found[0].length, 1];
    for (; depth > 0 && end < left.length; end += 1) depth += Number(left[end] === "{") - Number(left[end] === "}");
    others += left.slice(0, found.index);
    print += left.slice(found.index, end);
    left = left.slice(end);
  }
  return {print, others: others + left};
}

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
