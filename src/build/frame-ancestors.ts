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
      if (!/^https?:\/\/[\w.:[\]-]+\/?$/i.test(word) || !URL.canParse(word))
        throw new RangeError(`invalid FRAME_ANCESTORS: ${word}`);
      return new URL(word).origin;
    });
}

/**
 * The headers that say who may frame what is served at a path, which a page can't say itself.
 *
 * @param path - Below the site's root: "/en/embed/by-lever/".
 */
export function framingHeaders(path: string, ancestors: FrameAncestors): Record<string, string> {
  // Not even "*", which is none of a page that lies on a disk.
  if (isEmbedPath(path)) return {};
  if (ancestors.length > 0) return {"Content-Security-Policy": `frame-ancestors ${ancestors.join(" ")}`};
  return {"Content-Security-Policy": "frame-ancestors 'none'", "X-Frame-Options": "DENY"};
}

function isEmbedPath(path: string): boolean {
  return /^\/(?:en\/)?embed\/[^/?]+\/?(?:\?|$)/.test(path);
}
