import {type QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {type ReactNode, StrictMode, Suspense} from "react";
import {DrawnAhead} from "../view/drawn-ahead.ts";
import {Ready} from "./ready.tsx";

export type ProvidersProps = {client: QueryClient; drawn: ReadonlyMap<string, number>; children: ReactNode};

/** What every page stands in, in the browser as when the site is built. */
export function Providers({client, drawn, children}: ProvidersProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <DrawnAhead value={drawn}>
          <Suspense fallback={null}>
            {children}
            <Ready />
          </Suspense>
        </DrawnAhead>
      </QueryClientProvider>
    </StrictMode>
  );
}
