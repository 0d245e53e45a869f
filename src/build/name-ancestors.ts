import type {Plugin} from "vite";
import type {FrameAncestors} from "./frame-ancestors.ts";

/**
 * Writes into the page who may frame it, for hosts that send no headers: the app does not start in
 * anyone else's frame.
 */
export function nameAncestors(ancestors: FrameAncestors): Plugin {
  return {
    name: "name-ancestors",
    transformIndexHtml(html) {
      if (ancestors.length === 0) return html;
      return html.replace('<html lang="zh-CN"', `<html lang="zh-CN" data-frames="${ancestors.join(" ")}"`);
    },
  };
}
