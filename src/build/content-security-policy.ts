import {createHash} from "node:crypto";
import type {Plugin} from "vite";

/**
 * Says what a page may load: its own origin, and of inline scripts and styles only those it was
 * built with. No markup may carry a style of its own; what places its parts by numbers does so
 * through the CSSOM. No text becomes markup or the address of a script, but for its workers'.
 *
 * @param html - The finished page; its inline scripts and styles are allowed by their hash.
 * @returns The value of a Content-Security-Policy; a page without inline parts has no hash in it.
 */
export function policyFor(html: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'${hashesOf("script", html)}`,
    `style-src 'self'${hashesOf("style", html)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types office-worker register-worker row-worker offline-worker",
  ].join("; ");
}

/**
 * The same of the dashboard as one file: it has no origin of its own, so it may load what is within
 * it, and nothing else. Its workers are started from their text and live under the page's policy;
 * the library of XLSX files starts one more, whose address is no Trusted Type.
 *
 * @returns The element for the page's head.
 */
export function policyOfSingleFile(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src${hashesOf("script", html)}`,
    `style-src${hashesOf("style", html)}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
}

/**
 * What the worker that writes office files may load: its page's policy does not rule over it, but
 * one that a host sends with it does. The library of XLSX files packs what is larger than 160 kB
 * in a worker of its own, whose script is a blob, and whose address is no Trusted Type.
 */
export const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src blob:";

function hashesOf(name: "script" | "style", html: string): string {
  const inline = [...html.matchAll(new RegExp(`<${name}(?<attributes>[^>]*)>(?<text>.*?)</${name}>`, "gs"))]
    .filter(({groups}) => !/\bsrc=/.test(groups?.attributes ?? ""))
    .map(({groups}) => groups?.text ?? "");
  return [...new Set(inline)].map((text) => ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`).join("");
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
    // After the app's styles are in the page.
    enforce: "post",
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
