import {type ReactNode, useCallback, useLayoutEffect, useMemo, useOptimistic, useRef} from "react";
import {useLocation} from "react-router-dom";
import type {Catalog} from "../coverage/catalog.ts";
import type {Filters} from "../coverage/filters.ts";
import {knownValues} from "./address/known-values.ts";
import {parseView} from "./address/parse-view.ts";
import {CurrentPage, FollowingPage, type PageContext, PagePart, usePageContext} from "./page-context.ts";
import {useWording, wordingOf} from "./use-wording.ts";
import {defaultView, narrowView} from "./view.ts";

/**
 * Reads the address against the dataset, for everything below. A step is shown before the
 * router has followed it: with the address, every link and every figure is drawn again.
 */
export function PageProvider({catalog, children}: {catalog: Catalog; children: ReactNode}) {
  const {search} = useLocation();
  const [shown, showAhead] = useOptimistic(search);
  const {locale, page, t} = useWording(wordingOf(catalog));
  const known = useMemo(() => knownValues(catalog), [catalog]);
  const latest = useRef(defaultView);
  const contextOf = useCallback(
    (query: string): PageContext => {
      return {catalog, ...parseView(query, known), latest, showAhead, page, locale, t, narrowed: null};
    },
    [catalog, known, showAhead, page, locale, t],
  );
  const following = useMemo(() => contextOf(search), [contextOf, search]);
  const current = useMemo(
    () => (shown === search ? following : contextOf(shown)),
    [contextOf, shown, search, following],
  );
  useLayoutEffect(() => {
    latest.current = current.view;
  }, [current]);
  return (
    <CurrentPage value={current}>
      <FollowingPage value={following}>{children}</FollowingPage>
    </CurrentPage>
  );
}

export type NarrowedPartProps = {
  /** What narrows it, in place of the reader's own choice in these dimensions; the same object while it means the same. */
  by: Partial<Filters>;
  children: ReactNode;
};

/**
 * Narrows the figures below to what a page is about. A choice made in one of them leads on
 * to the list of all records, narrowed alike: the page itself has no such choice to make.
 */
export function NarrowedPart({by, children}: NarrowedPartProps) {
  const outer = usePageContext();
  const context = useMemo((): PageContext => {
    const {page, view} = outer;
    return {...outer, page: "/explore", view: narrowView(view, by), narrowed: {by, page, view}};
  }, [outer, by]);
  return <PagePart value={context}>{children}</PagePart>;
}
