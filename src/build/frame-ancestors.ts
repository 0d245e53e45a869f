/** Who may frame the pages: origins, or "'none'". */
export type FrameAncestors = readonly string[];

/**
 * Reads who may show the dashboard's pages in a frame of theirs. Single figures, below `/embed/`,
 * may be shown by anyone.
 *
 * @param value - `FRAME_ANCESTORS` as set for the build: origins with spaces between them.
 * @returns No origin if nothing was set: nobody may.
 * @throws {RangeError} If one is no origin of the web.
 */
export function parseFrameAncestors(value: string | undefined): FrameAncestors {
  return (value ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const url = URL.canParse(word) ? new URL(word) : null;
      if (url === null || !/^https?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname + url.search + url.hash))
        throw new RangeError(`invalid FRAME_ANCESTORS: ${word}`);
      return url.origin;
    });
}

/**
 * The headers that say who may frame what is served at a path, which a page can't say itself.
 *
 * @param path - Below the site's root: "/en/embed/by-lever/".
 */
export function framingHeaders(path: string, ancestors: FrameAncestors): Record<string, string> {
  if (isEmbedPath(path)) return {"Content-Security-Policy": "frame-ancestors *"};
  if (ancestors.length > 0) return {"Content-Security-Policy": `frame-ancestors ${ancestors.join(" ")}`};
  return {"Content-Security-Policy": "frame-ancestors 'none'", "X-Frame-Options": "DENY"};
}

function isEmbedPath(path: string): boolean {
  return /^\/(?:en\/)?embed\/[^/?]+\/?(?:\?|$)/.test(path);
}
