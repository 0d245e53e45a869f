import {createHash} from "node:crypto";

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
