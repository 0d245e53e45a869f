import type {Plugin} from "vite";

/**
 * Writes the stylesheet into the page in place of the link to it, so that the first paint
 * waits for one answer and not for two.
 *
 * @throws {Error} If the page has no stylesheet or the stylesheet was not built.
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
        const link = /<link rel="stylesheet"[^>]* href="\.\/(?<file>[^"]+)"[^>]*>/.exec(html);
        const file = link?.groups?.file ?? "";
        const sheet = bundle[file];
        if (link === null || sheet?.type !== "asset") throw new Error(`no stylesheet: ${file}`);
        return html.replace(link[0], () => `<style>${String(sheet.source).trim()}</style>`);
      },
    },
  };
}
