import {matchRoutes, type RouteObject} from "react-router-dom";

/**
 * Loads the pages that an address matches, so that the router draws them at once. The
 * routes given are completed in place.
 */
export async function loadRoutes(routes: RouteObject[], pathname: string): Promise<void> {
  const matches = matchRoutes(routes, pathname) ?? [];
  await Promise.all(
    matches.map(async ({route}) => {
      if (typeof route.lazy !== "function") return;
      Object.assign(route, {...(await route.lazy()), lazy: undefined});
    }),
  );
}
