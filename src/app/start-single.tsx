import {QueryClient} from "@tanstack/react-query";
import {flushSync} from "react-dom";
import {createRoot} from "react-dom/client";
import {createHashRouter, RouterProvider} from "react-router-dom";
import {mendParts, withoutAdded} from "../view/address/read-query.ts";
import {prepareWording} from "../view/prepare-page.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/print.css";
import {pathInPreferredLocale} from "./path-in-preferred-locale.ts";
import {Providers} from "./providers.tsx";
import {loadRoutes, routes} from "./routes.tsx";

/**
 * Starts the dashboard as one file, opened from a folder or a stick: the page, its filters and
 * its place stand behind the "#", since a file has no other pages.
 */
export async function startSingle(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("no element: #root");
  const asked = new URL(`file://${location.hash.startsWith("#/") ? location.hash.slice(1) : "/"}`);
  const {pathname, search, hash} = new URL(`file://${mendParts(asked)}`);
  const path = pathInPreferredLocale(pathname);
  history.replaceState(history.state, "", `#${path}${withoutAdded(search)}${hash}`);
  const client = new QueryClient();
  await Promise.allSettled([prepareWording(client, path), loadRoutes(routes, path, true)]);
  const router = createHashRouter(routes);
  followFragments(router);
  flushSync(() =>
    createRoot(element).render(
      <Providers client={client} drawn={new Map()}>
        <RouterProvider router={router} />
      </Providers>,
    ),
  );
}

/**
 * Leads a link within a page ("#evidence") to its place in that page; left to the browser it
 * would be taken for the address of another.
 */
function followFragments(router: ReturnType<typeof createHashRouter>): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const fragment = link?.getAttribute("href") ?? "";
    if (event.defaultPrevented || /^#?(?:\/|$)/.test(fragment)) return;
    event.preventDefault();
    const place = document.getElementById(fragment.slice(1));
    place?.focus({preventScroll: true});
    place?.scrollIntoView();
    if (fragment === "#main") return;
    const {pathname, search} = router.state.location;
    router.navigate({pathname, search, hash: fragment}, {replace: true, preventScrollReset: true});
  });
}
