import {QueryClient} from "@tanstack/react-query";
import {flushSync} from "react-dom";
import {createRoot, hydrateRoot} from "react-dom/client";
import {createBrowserRouter, RouterProvider} from "react-router-dom";
import {mendParts, withoutAdded} from "../view/address/read-query.ts";
import {readDrawnWidths} from "../view/drawn-ahead.ts";
import {preparePage, prepareWording} from "../view/prepare-page.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/print.css";
import {pathInPreferredLocale} from "./path-in-preferred-locale.ts";
import {Providers} from "./providers.tsx";
import {loadRoutes, routes} from "./routes.tsx";
import {startOffline} from "./start-offline.ts";

/**
 * Starts the app in the page.
 *
 * A page that was drawn when the site was built is left as it stands until all it was
 * drawn from is here, and is then taken over without a change; if something does not come,
 * it stays readable and says so. An address that asks for more than the page as drawn
 * (filters, a dataset) is drawn by the app; until then its frame stands: what is `data-steady`,
 * which no filter changes.
 *
 * @param root - Where the site is served, with its closing slash: "/" or "/jinlin/".
 */
export async function startApp(root: string): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("no element: #root");
  nameStyles();
  mendAddress();
  const client = new QueryClient();
  if (element.hasChildNodes() && location.search === "") await takeOver(element, client, root);
  else await drawAnew(element, client, root);
  startOffline(root);
}

async function takeOver(element: HTMLElement, client: QueryClient, root: string): Promise<void> {
  const path = location.pathname.slice(root.length - 1);
  try {
    await Promise.all([preparePage(client, root, path), loadRoutes(routes, path, true)]);
  } catch {
    // The page's own words for it, in index.html.
    document.documentElement.dataset.late = "";
    return;
  }
  nameLinks(element, root);
  hydrateRoot(element, appOf(client, root, readDrawnWidths(element)));
}

async function drawAnew(element: HTMLElement, client: QueryClient, root: string): Promise<void> {
  const opened = location.pathname.slice(root.length - 1);
  const path = pathInPreferredLocale(opened);
  if (path !== opened) history.replaceState(null, "", `${root}${path.slice(1)}${location.search}${location.hash}`);
  const isFramed = document.documentElement.dataset.asked === "";
  // What is missing is said by the app's own pages. The place that an address leads to must be
  // there when the page is scrolled to it, and a frame that stands is not taken away for less.
  await Promise.allSettled([
    isFramed ? preparePage(client, root, path) : prepareWording(client, path),
    loadRoutes(routes, path, isFramed || location.hash !== ""),
  ]);
  const app = createRoot(element);
  delete document.documentElement.dataset.asked;
  // At once, so that nothing is painted of the page that was not asked for.
  flushSync(() => app.render(appOf(client, root, new Map())));
}

/** The address is mended, and what a messenger or a tracker added to it goes, without a word. */
function mendAddress(): void {
  const {origin, href} = location;
  // After the origin as it is: a path of two slashes would else be taken for a host.
  const mended = new URL(`${origin}${mendParts(location)}`);
  mended.search = withoutAdded(mended.search);
  if (mended.href !== href) history.replaceState(history.state, "", mended.href);
}

/** The marks of the styles within the page go on naming them when the address has changed. */
function nameStyles(): void {
  for (const mark of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
    mark.setAttribute("href", mark.href);
}

function appOf(client: QueryClient, root: string, drawn: Map<string, number>) {
  const router = createBrowserRouter(routes, {basename: root});
  return (
    <Providers client={client} drawn={drawn}>
      <RouterProvider router={router} />
    </Providers>
  );
}

/**
 * Gives the links of a page drawn ahead the addresses that the app gives them. The page was
 * drawn without knowing where the site would be served, so its links lead from folder to
 * folder; the app's name the whole path, without the closing slash of a folder.
 *
 * @param root - Where the site is served, with its closing slash.
 */
function nameLinks(page: ParentNode, root: string): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    if (link.getAttribute("href")?.startsWith("#")) continue;
    const {pathname, search, hash} = link;
    const isHome = pathname === root || pathname === `${root}en/`;
    link.setAttribute("href", `${isHome ? pathname : pathname.replace(/\/$/, "")}${search}${hash}`);
  }
}
