/** What is listed, counted or drawn, and would drown a page in addresses: a row's name finds its page as well. */
const unnoted = "table, figure, li, dl, nav, article, [role=status], [data-card], h1 ~ p, [href^='#']";

/**
 * Numbers the links of a page whose address paper has to show: those that lead out of the site,
 * and those of its running text. The number stands in `data-note`, which print.css writes.
 *
 * A file that the page carries within itself has no address.
 *
 * @returns The addresses, in order; none twice.
 */
export function numberLinks(page: ParentNode): string[] {
  const addresses: string[] = [];
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href]:not([href^='data:'])")) {
    const isOutside = link.origin !== location.origin;
    if (!isOutside && (link.closest("p") === null || link.closest(unnoted) !== null || isHere(link))) continue;
    const known = addresses.indexOf(link.href);
    const index = known === -1 ? addresses.push(link.href) - 1 : known;
    link.dataset.note = String(index + 1);
  }
  return addresses;
}

/** Takes the numbers away again. */
export function forgetNumbers(page: ParentNode): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-note]")) delete link.dataset.note;
}

/**
 * An address as it can be read and typed: Chinese as it is, where that is no other address. Of a
 * file only its name and what follows it: in which folder it lies is nobody else's.
 */
export function readable(address: string): string {
  const shown = address.replace(/^file:[^?#]*\//, "");
  try {
    return decodeURI(shown);
  } catch {
    return shown;
  }
}

function isHere({pathname, search}: HTMLAnchorElement): boolean {
  return pathname === location.pathname && search === location.search;
}
