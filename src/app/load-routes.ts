import {matchRoutes, type RouteObject} from "react-router-dom";

/** The parts of a page that come late elsewhere, and must be there where the page is taken over. */
export type RouteHandle = {parts: readonly {bring: () => Promise<void>}[]};

/**
 * Loads the pages that an address matches with all their parts, so that they are drawn at
 * once. The routes given are completed in place.
 */
export async function loadRoutes(routes: RouteObject[], pathname: string): Promise<void> {
  const matches = matchRoutes(routes, pathname) ?? [];
  await Promise.all(
    matches.map(async ({route}) => {
      if (typeof route.lazy !== "function") return;
      const loaded = await route.lazy();
      Object.assign(route, {...loaded, lazy: undefined});
      const handle: RouteHandle | undefined = loaded.handle;
      await Promise.all(handle?.parts.map(({bring}) => bring()) ?? []);
    }),
  );
}
