import type {Plugin} from "vite";

/**
 * Writes 404.html, which static hosts show for an address that has no file: the app itself,
 * which then reads the address.
 *
 * @param basePath - Where the site lives. index.html finds its assets beside it; this page is
 *   shown at any depth, so it names them from the root.
 */
export function notFoundPage(basePath: string): Plugin {
  return {
    name: "not-found-page",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("page not built: index.html");
      const source = String(page.source).replaceAll(/(?<= (?:src|href)=")\.\//g, () => basePath);
      this.emitFile({type: "asset", fileName: "404.html", source});
    },
  };
}
