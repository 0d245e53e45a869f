import {QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {createRoot} from "react-dom/client";
import {createBrowserRouter, RouterProvider} from "react-router-dom";
import {OverviewPage} from "./overview-page.tsx";
import "./overview.css";

const router = createBrowserRouter([{path: "*", element: <OverviewPage />}]);

createRoot(document.body.appendChild(document.createElement("div"))).render(
  <QueryClientProvider client={new QueryClient()}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
