import {type QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {type ReactNode, StrictMode, Suspense, useEffect} from "react";
import {pressWaiting} from "../ui/press-waiting.ts";
import {DrawnWidths} from "../view/drawn-ahead.ts";

/** Tells the page that the app has taken it over, and presses the button that a reader pressed before. */
function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = "";
    pressWaiting("button[data-waiting]:not([data-card] *)");
  }, []);
  return null;
}

export type ProvidersProps = {client: QueryClient; drawn: Map<string, number>; children: ReactNode};

/** What every page stands in, in the browser as when the site is built. */
export function Providers({client, drawn, children}: ProvidersProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <DrawnWidths value={drawn}>
          <Suspense fallback={null}>
            {children}
            <Ready />
          </Suspense>
        </DrawnWidths>
      </QueryClientProvider>
    </StrictMode>
  );
}
