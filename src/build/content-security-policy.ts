import {createHash} from "node:crypto";
import type {Plugin} from "vite";

/**
 * Says what a page may load: its own origin, and of inline scripts only those it was built with.
 *
 * Styles may be inline because charts place their parts with `style`; a style can't run.
 *
 * @param html - The finished page; its inline scripts are allowed by their hash.
 * @returns The value of a Content-Security-Policy; a page without inline scripts has no hash in it.
 */
export function policyFor(html: string): string {
  const hashes = [...new Set(inlineScriptsOf(html))].map(
    (script) => ` 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join("")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function inlineScriptsOf(html: string): string[] {
  return [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs)]
    .filter(({groups}) => !/\bsrc=/.test(groups?.attributes ?? ""))
    .map(({groups}) => groups?.text ?? "");
}

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
