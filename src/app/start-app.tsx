import {QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {StrictMode, Suspense} from "react";
import {createRoot} from "react-dom/client";
import {createBrowserRouter, RouterProvider} from "react-router-dom";
import {preferredLocale} from "../locale/preferred-locale.ts";
import {addressIn, splitLocale} from "../view/address.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import {routes} from "./routes.tsx";

/**
 * Starts the app in the page.
 *
 * @param root - Where the site is served, with its closing slash: "/" or "/jinlin/".
 */
export function startApp(root: string): void {
  const element = document.getElementById("root");
  if (!element) throw new Error("no element: #root");
  settleLocale(root);
  const router = createBrowserRouter(routes, {basename: root});
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** A bare address is read in the reader's own language; one with a language is left as it is. */
function settleLocale(root: string): void {
  const {locale, page} = splitLocale(`/${location.pathname.slice(root.length)}`);
  const preferred = preferredLocale();
  if (locale === "en" || preferred === locale) return;
  history.replaceState(null, "", `${root}${addressIn(page, preferred).slice(1)}${location.search}${location.hash}`);
}
