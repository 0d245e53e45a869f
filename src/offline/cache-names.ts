/**
 * The names of the caches of one site: another one may lie at another path of the same origin.
 *
 * @param scope - The address or path where the site lies, with its closing slash.
 */
export function cacheNames(scope: string) {
  const {pathname} = new URL(scope, "http://localhost");
  return {
    files: `jinlin-files:${pathname}`,
    releases: `jinlin-releases:${pathname}`,
    /** Of all releases of the fonts, each followed by its own. */
    fonts: `jinlin-fonts:${pathname}:`,
  };
}

/** Whether a cache is one of a site's. */
export function isCacheOf(scope: string, name: string): boolean {
  const {files, releases, fonts} = cacheNames(scope);
  return name === files || name === releases || name.startsWith(fonts);
}
