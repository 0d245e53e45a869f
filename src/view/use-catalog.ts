import {useQuery} from "@tanstack/react-query";
import {useLocation} from "react-router-dom";
import {catalogOf} from "../coverage/catalog.ts";
import {datasetOptions} from "../dataset/dataset-options.ts";
import {parseDatasetId} from "./address/parse-view.ts";
import {useSiteRoot} from "./address/use-address.ts";
import {defaultDataset} from "./view.ts";

/** The dataset that the address asks for, on its way, arrived or failed. */
export function useCatalog() {
  const asked = parseDatasetId(useLocation().search);
  const root = useSiteRoot();
  return useQuery({...datasetOptions(asked ?? defaultDataset, root), select: catalogOf});
}
