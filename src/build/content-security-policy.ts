import type {Plugin} from "vite";
import {policyFor} from "./policy-for.ts";

const charset = '<meta charset="utf-8" />';

/**
 * Writes the page's policy into its head, so that any static host keeps to it.
 *
 * It comes right after the charset, which a browser looks for in the first 1024 bytes, and
 * before the first script, since a policy only rules over what follows it.
 *
 * @throws {Error} If the page has no charset to put it after.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!html.includes(charset)) throw new Error(`page without ${charset}: index.html`);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`;
        return html.replace(charset, () => `${charset}\n    ${policy}`);
      },
    },
  };
}
