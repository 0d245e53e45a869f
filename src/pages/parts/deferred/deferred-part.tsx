import {type ReactNode, type RefObject, useEffect, useMemo, useState} from "react";
import {flushSync} from "react-dom";
import type {Dimension} from "../../../coverage/filters.ts";
import {useInSight} from "../../../ui/turns/use-in-sight.ts";
import {waitTurn} from "../../../ui/turns/wait-turn.ts";
import {type PageContext, PagePart, useFollowingPage, usePageContext} from "../../../view/page-context.ts";

export type DeferredPartProps = {
  /** The dimension that a reader chooses from here, whose choice is followed at once; `null` for none. */
  own: Dimension | null;
  /** Where it stands, if it may be out of sight: there it waits until what is in sight has been painted. */
  place?: RefObject<Element | null>;
  children: ReactNode;
};

/** Lets a part of the page follow the address with the router, after what a click touched has been painted. */
export function DeferredPart({own, place, children}: DeferredPartProps) {
  const now = usePageContext();
  const following = useFollowingPage();
  const isInSight = useInSight(place);
  const [followed, setFollowed] = useState<PageContext | null>(null);
  const isUrgent = now.narrowed !== null || followed === now;
  const shown = useInTurn(isUrgent ? now : following, isUrgent || isInSight);
  useEffect(() => {
    if (shown === now) return;
    // A link that is followed before then takes the choice along.
    const follow = ({target}: Event) => {
      if (target instanceof Element && target.closest("a")) flushSync(() => setFollowed(now));
    };
    addEventListener("click", follow, {capture: true});
    return () => removeEventListener("click", follow, {capture: true});
  }, [shown, now]);
  const context = useMemo(() => withChoice(shown, now, isInSight ? own : null), [shown, now, isInSight, own]);
  return <PagePart value={context}>{children}</PagePart>;
}

/** A value as it was until its turn comes, or at once. */
function useInTurn<Value>(value: Value, isAtOnce: boolean): Value {
  const [taken, setTaken] = useState(value);
  if (isAtOnce && taken !== value) setTaken(value);
  useEffect(() => (taken === value ? undefined : waitTurn(() => setTaken(value))), [taken, value]);
  return isAtOnce ? value : taken;
}

/** The same object as before while the choice leaves it as it was. */
function withChoice(deferred: PageContext, now: PageContext, own: Dimension | null): PageContext {
  const {catalog, page, locale, view} = deferred;
  // Another page, language or dataset is never shown in part.
  if (now.catalog !== catalog || now.page !== page || now.locale !== locale) return now;
  if (own === null || now.view.filters[own].join() === view.filters[own].join()) return deferred;
  return {...deferred, view: {...view, filters: {...view.filters, [own]: now.view.filters[own]}}};
}
