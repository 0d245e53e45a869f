/** What answers a request: a kept file, the way to a page's folder, the app itself, or the network. */
export type Answer =
  | {is: "file"; url: string}
  | {is: "folder"; url: string}
  | {is: "app"}
  /** The app takes the network's place where that is not to be had. */
  | {is: "network"; orApp: boolean};

/** The page that draws any address. */
export const appPage = "404.html";

/**
 * Says what answers a request for an address.
 *
 * An address below a folder of pages is one of the app's own; any other may be somebody
 * else's, and is left to the network as long as there is one.
 *
 * @param path - Below the site's root, without its query: "metrics/sites/", "" for the root.
 * @param isPage - Whether a page is asked for, and not what a page is made of.
 * @param kept - The addresses of the kept files.
 */
export function answerTo(path: string, isPage: boolean, kept: ReadonlySet<string>): Answer {
  const url = path === "" ? "./" : path;
  if (kept.has(url)) return {is: "file", url};
  if (!isPage) return {is: "network", orApp: false};
  // A figure in another site's page is as its host serves it, framing and all.
  if (/^(?:en\/)?embed\//.test(path)) return {is: "network", orApp: true};
  const folder = path.replace(/(?:^|(?<=\/))index\.html$/, "");
  if (folder !== path && kept.has(folder === "" ? "./" : folder)) return {is: "folder", url: folder};
  if (kept.has(`${path}/`)) return {is: "folder", url: `${path}/`};
  if (/\.[a-z][a-z0-9]*$/i.test(path)) return {is: "network", orApp: false};
  const [first] = path.split("/");
  return kept.has(`${first}/`) ? {is: "app"} : {is: "network", orApp: true};
}
