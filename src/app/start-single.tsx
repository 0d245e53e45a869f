import {QueryClient} from "@tanstack/react-query";
import {flushSync} from "react-dom";
import {createRoot} from "react-dom/client";
import {createHashRouter, RouterProvider} from "react-router-dom";
import {preferredLocale} from "../locale/preferred-locale.ts";
import {addressIn} from "../view/address/paths.ts";
import {mendParts, withoutAdded} from "../view/address/read-query.ts";
import {prepareWording} from "../view/prepare-page.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/print.css";
import {Providers} from "./providers.tsx";
import {loadRoutes, routes} from "./routes.tsx";

/**
 * Starts the dashboard as one file, opened from a folder or a stick: the page, its filters and
 * its place stand behind the "#", since a file has no other pages.
 */
export async function startSingle(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("no element: #root");
  const {pathname, search, hash} = readAddress(location.hash);
  const address = `${mendParts({pathname, search: withoutAdded(search), hash})}`;
  history.replaceState(history.state, "", `#${address}`);
  const client = new QueryClient();
  await Promise.allSettled([prepareWording(client, pathname), loadRoutes(routes, pathname, true)]);
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

/** A bare file is read in the reader's own language; an address in it says its own. */
function readAddress(hash: string): URL {
  const within = hash.startsWith("#/") ? hash.slice(1) : addressIn("/", preferredLocale());
  return new URL(`file://${within}`);
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
