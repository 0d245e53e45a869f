import {QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {createRoot} from "react-dom/client";
import {EightCharts} from "./eight-charts.tsx";

createRoot(document.body.appendChild(document.createElement("div"))).render(
  <QueryClientProvider client={new QueryClient()}>
    <EightCharts />
  </QueryClientProvider>,
);
