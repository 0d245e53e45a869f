/**
 * Gives the links of a page drawn ahead the addresses that the app gives them. The page was
 * drawn without knowing where the site would be served, so its links lead from folder to
 * folder; the app's name the whole path, without the closing slash of a folder.
 *
 * @param root - Where the site is served, with its closing slash.
 */
export function nameLinks(page: ParentNode, root: string): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    if (link.getAttribute("href")?.startsWith("#")) continue;
    const {pathname, search, hash} = link;
    const isHome = pathname === root || pathname === `${root}en/`;
    link.setAttribute("href", `${isHome ? pathname : pathname.replace(/\/$/, "")}${search}${hash}`);
  }
}
