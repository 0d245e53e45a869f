import {preferredLocale} from "../locale/preferred-locale.ts";
import {addressIn, splitLocale} from "../view/address/paths.ts";

/**
 * A bare path is read in the reader's own language; one with a language is left as it is, and so
 * is a figure in another page, which chose its language.
 */
export function pathInPreferredLocale(path: string): string {
  const {locale, page} = splitLocale(path);
  const preferred = preferredLocale();
  return locale === "en" || preferred === locale || page.startsWith("/embed/") ? path : addressIn(page, preferred);
}
