import type {Plugin} from "vite";
import {styleMark} from "./style-mark.ts";

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
