import {matchRoutes, type RouteObject} from "react-router-dom";
import {PageError, RouteError} from "./route-error.tsx";
import {Shell} from "./shell.tsx";

/** The parts of a page that come after it, unless they are brought with it. */
type RouteHandle = {parts: readonly {bring: () => Promise<void>}[]};

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

/** Every page by its path. English has the prefix /en; Chinese has none. */
export const routes: RouteObject[] = [
  {
    path: "en?/embed/:figure",
    errorElement: <RouteError />,
    hydrateFallbackElement: <div />,
    lazy: async () => ({Component: (await import("../pages/embed/embed-page.tsx")).EmbedPage}),
  },
  {
    path: "en?",
    element: <Shell />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <div />,
    children: [
      {
        errorElement: <PageError />,
        children: [
          {
            index: true,
            lazy: async () => {
              const {OverviewPage, OverviewFigures} = await import("../pages/overview/overview-page.tsx");
              return {Component: OverviewPage, handle: {parts: [OverviewFigures]} satisfies RouteHandle};
            },
          },
          {
            path: "metrics/:metric",
            lazy: async () => ({Component: (await import("../pages/metric/metric-page.tsx")).MetricPage}),
          },
          {
            path: "records/:record",
            lazy: async () => ({Component: (await import("../pages/record/record-page.tsx")).RecordPage}),
          },
          {
            path: "explore",
            lazy: async () => ({Component: (await import("../pages/explore/explore-page.tsx")).ExplorePage}),
          },
          {
            path: "framework",
            lazy: async () => ({Component: (await import("../pages/framework/framework-page.tsx")).FrameworkPage}),
          },
          {
            path: "framework/:node",
            lazy: async () => ({Component: (await import("../pages/framework/node-page.tsx")).NodePage}),
          },
          {
            path: "townships",
            lazy: async () => ({Component: (await import("../pages/townships/townships-page.tsx")).TownshipsPage}),
          },
          {
            path: "townships/:code",
            lazy: async () => ({Component: (await import("../pages/townships/township-page.tsx")).TownshipPage}),
          },
          {path: "data", lazy: async () => ({Component: (await import("../pages/data/data-page.tsx")).DataPage})},
          {
            path: "data/compare",
            lazy: async () => ({Component: (await import("../pages/changes/old-address.tsx")).OldAddress}),
          },
          {
            path: "changes",
            lazy: async () => ({Component: (await import("../pages/changes/changes-page.tsx")).ChangesPage}),
          },
          {path: "wall", lazy: async () => ({Component: (await import("../pages/wall/wall-page.tsx")).WallPage})},
          {path: "about", lazy: async () => ({Component: (await import("../pages/about/about-page.tsx")).AboutPage})},
          {
            path: "*",
            lazy: async () => ({Component: (await import("../pages/errors/not-found-page.tsx")).NotFoundPage}),
          },
        ],
      },
    ],
  },
];
