import {type RefObject, useEffect, useRef} from "react";
import {useLocation, useNavigationType} from "react-router-dom";
import {bringIntoBox} from "../ui/bring-into-box.ts";
import {addressIn, splitLocale} from "../view/address/paths.ts";

/**
 * Moves the focus with the reader from page to page: a new page is announced and read from its
 * start, as after a full load; Back leads to the link by which the page was left.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>): void {
  const {key, pathname} = useLocation();
  const isBack = useNavigationType() === "POP";
  // Without the closing slash of a folder, which a filter set on the page takes off.
  const {locale, page} = splitLocale(pathname);
  const path = addressIn(page, locale);
  const before = useRef({key, path});
  const leftTo = useRef(new Map<string, string>());
  useEffect(() => {
    const from = before.current;
    before.current = {key, path};
    if (from.path === path) return;
    if (!isBack) leftTo.current.set(from.key, location.href);
    const link = isBack ? findLink(main.current, leftTo.current.get(key)) : null;
    (link ?? main.current)?.focus({preventScroll: true});
    if (link) bringIntoBox(link);
  }, [main, key, path, isBack]);
}

/** The link to an address; of several, one that is in the window. */
function findLink(main: HTMLElement | null, address: string | undefined): HTMLElement | null {
  const links = [...(main?.querySelectorAll("a") ?? [])].filter(({href}) => href === address);
  const inWindow = links.find((link) => {
    const {top, bottom} = link.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  return inWindow ?? (links.length === 1 ? (links[0] ?? null) : null);
}
