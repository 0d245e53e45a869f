/** Why a browser keeps no site for reading without a network: the site's address, or the browser itself. */
export type Bar = "insecure" | "browser";

/** `null` where it does. */
export function whyBarred(): Bar | null {
  if (!/^https?:$/.test(location.protocol) || !isSecureContext) return "insecure";
  return "serviceWorker" in navigator && "caches" in globalThis ? null : "browser";
}
