import {type ComponentType, createElement, lazy, type ReactNode} from "react";

export type LazyPart<Props extends object> = {
  (props: Props): ReactNode;
  /** Brings the part before it is drawn, so that it is drawn at once. */
  bring: () => Promise<void>;
};

/**
 * A part of the page that comes when it is first needed. One that does not come (the
 * network is gone, the site was just updated) leaves the rest of the page as it is; the
 * notice of index.html then says so and offers to load the page again.
 *
 * @param load - Fetches the part; wrap what is drawn in a Suspense for the time it takes.
 * @param instead - What stands in its place when it does not come; nothing unless told.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = () => null,
): LazyPart<Props> {
  let brought: ComponentType<Props> | null = null;
  const Late = lazy(async () => {
    try {
      return {default: await load()};
    } catch {
      document.documentElement.dataset.late = "";
      return {default: instead};
    }
  });
  return Object.assign((props: Props) => createElement(brought ?? Late, props), {
    bring: async () => {
      brought = await load();
    },
  });
}

/**
 * Whether an error says that a piece of the app did not arrive: the network is gone, or a new
 * release has taken its place. To try again can't help then, to load the page again can.
 */
export function isLate(error: unknown): boolean {
  const words = /dynamically imported module|importing a module script|javascript mime type|preload css/i;
  return error instanceof Error && words.test(error.message);
}

/** A handler that fetches what the next click surely needs; if it fails, the click tries again and says so. */
export function comesNext(load: () => Promise<unknown>): () => void {
  return () => {
    load().catch(() => undefined);
  };
}
