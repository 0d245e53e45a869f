import {type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useOptimistic, useRef, useState} from "react";
import {flushSync} from "react-dom";
import {useLocation} from "react-router-dom";
import type {Catalog} from "../coverage/catalog.ts";
import type {Dimension, Filters} from "../coverage/filters.ts";
import {knownValues} from "./address/known-values.ts";
import {parseView} from "./address/parse-view.ts";
import {
  CurrentPage,
  FollowingPage,
  type PageContext,
  PagePart,
  useFollowingPage,
  usePageContext,
} from "./page-context.ts";
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

export type DeferredPartProps = {
  /** The dimension that a reader chooses from here, whose choice is followed at once; `null` for none. */
  own: Dimension | null;
  children: ReactNode;
};

/** Lets a part of the page follow the address with the router, after what a click touched has been painted. */
export function DeferredPart({own, children}: DeferredPartProps) {
  const now = usePageContext();
  const following = useFollowingPage();
  const [followed, setFollowed] = useState<PageContext | null>(null);
  const deferred = now.narrowed !== null || followed === now ? now : following;
  useEffect(() => {
    if (deferred === now) return;
    // A link that is followed before then takes the choice along.
    const follow = ({target}: Event) => {
      if (target instanceof Element && target.closest("a")) flushSync(() => setFollowed(now));
    };
    addEventListener("click", follow, {capture: true});
    return () => removeEventListener("click", follow, {capture: true});
  }, [deferred, now]);
  const context = useMemo(() => withChoice(deferred, now, own), [deferred, now, own]);
  return <PagePart value={context}>{children}</PagePart>;
}

/** The same object as before while the choice leaves it as it was. */
function withChoice(deferred: PageContext, now: PageContext, own: Dimension | null): PageContext {
  const {catalog, page, locale, view} = deferred;
  // Another page, language or dataset is never shown in part.
  if (now.catalog !== catalog || now.page !== page || now.locale !== locale) return now;
  if (own === null || now.view.filters[own].join() === view.filters[own].join()) return deferred;
  return {...deferred, view: {...view, filters: {...view.filters, [own]: now.view.filters[own]}}};
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
