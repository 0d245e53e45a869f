/** Names and numbers of this machine and of networks that others can't reach. */
const closedHost =
  /^(?:(?:.*\.)?(?:localhost|local)|(?:127|10)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}|0\.0\.0\.0|\[(?:::1?|f[cd].*|fe[89ab].*)\])$/;

/**
 * The whole address of a page, for files that leave: on the site that the build was told of by
 * `SITE_URL`, else on the one that is read.
 *
 * @param within - The page within the app, with query and fragment: "/en/metrics/sites?lever=parks#by-lever".
 * @param root - Where the site is served, with its closing slash: "/jinlin/"; "#/" in one file.
 * @returns `null` for an address that only this machine or its network can open.
 */
export function siteAddress(within: string, root: string): string | null {
  // One's own register is in this browser alone, wherever the site is.
  if (/[?&](?:data|with)=own-/.test(within)) return null;
  const told = import.meta.env.SITE_URL;
  if (told) return `${told}${within.slice(1)}`;
  if (typeof location === "undefined") return null;
  const {protocol, hostname, origin, pathname} = location;
  // In one file all of the site is behind the "#".
  const site = `${origin}${root.startsWith("#") ? pathname : ""}${root}`;
  return /^https?:$/.test(protocol) && !closedHost.test(hostname) ? `${site}${within.slice(1)}` : null;
}
