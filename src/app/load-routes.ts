import {matchRoutes, type RouteObject} from "react-router-dom";

/** The parts of a page that come after it, unless they are brought with it. */
export type RouteHandle = {parts: readonly {bring: () => Promise<void>}[]};

/**
 * Loads the pages that an address matches, so that they are drawn at once. The routes
 * given are completed in place.
 *
 * @param withParts - Also bring what would come after the page itself.
 */
export async function loadRoutes(routes: RouteObject[], pathname: string, withParts: boolean): Promise<void> {
  const matches = matchRoutes(routes, pathname) ?? [];
  await Promise.all(
    matches.map(async ({route}) => {
      if (typeof route.lazy !== "function") return;
      const loaded = await route.lazy();
      Object.assign(route, {...loaded, lazy: undefined});
      const handle: RouteHandle | undefined = loaded.handle;
      if (withParts) await Promise.all(handle?.parts.map(({bring}) => bring()) ?? []);
    }),
  );
}
