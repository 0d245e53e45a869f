import {type QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {type ReactNode, StrictMode, Suspense} from "react";
import {DrawnWidths} from "../view/drawn-ahead.ts";
import {Ready} from "./ready.tsx";

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
