import {useQuery} from "@tanstack/react-query";
import {useMemo} from "react";
import {useLocation} from "react-router-dom";
import {catalogOf} from "../coverage/catalog.ts";
import {parseDatasetId, parseToday} from "./address/parse-view.ts";
import {useSiteRoot} from "./address/use-address.ts";
import {openedOptions} from "./opened-options.ts";
import {defaultDataset} from "./view.ts";

/** The dataset that the address asks for, on its way, arrived or failed. */
export function useCatalog() {
  const {search} = useLocation();
  const id = parseDatasetId(search) ?? defaultDataset;
  const set = parseToday(search);
  const root = useSiteRoot();
  const {data: opened, error, refetch, isFetching} = useQuery(openedOptions(id, root));
  const data = useMemo(() => {
    if (opened === undefined) return undefined;
    if (!("kind" in opened)) return catalogOf(opened);
    return catalogOf(opened.datasetOn(set ?? opened.today));
  }, [opened, set]);
  return {data, error, refetch, isFetching};
}
