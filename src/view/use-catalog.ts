import {useQuery} from "@tanstack/react-query";
import {useMemo} from "react";
import {useLocation} from "react-router-dom";
import {catalogOf} from "../coverage/catalog.ts";
import {type ReleaseRef, releaseRef} from "../dataset/release-ref.ts";
import {parseDatasetId, parseEarlierId, parseRegion, parseRelease, parseToday} from "./address/parse-view.ts";
import {useSiteRoot} from "./address/use-address.ts";
import {openedOptions, regionOptions} from "./opened-options.ts";
import {regionShown} from "./regions/region-shown.ts";
import {defaultDataset} from "./view.ts";

/**
 * The dataset that the address asks for, on its way, arrived or failed; beside a register what
 * it is set against, once that has come.
 */
export function useCatalog() {
  const {search} = useLocation();
  const ref = releaseRef(parseDatasetId(search) ?? defaultDataset, parseRelease(search));
  const set = parseToday(search);
  const root = useSiteRoot();
  const {data: opened, error, refetch, isFetching} = useQuery(openedOptions(ref, root));
  const {data: before} = useEarlier(parseEarlierId(search), ref);
  const regions = opened !== undefined && "kind" in opened && opened.kind === "regions" ? opened : null;
  const shown = regions === null ? "" : regionShown(regions, parseRegion(search));
  const region = useQuery(regionOptions(ref, root, regions, shown, set ?? regions?.today ?? ""));
  const catalog = useMemo(() => {
    if (opened === undefined) return undefined;
    if (!("kind" in opened)) return catalogOf(opened);
    if (opened.kind === "regions") return region.data;
    return catalogOf(opened.datasetOn(set ?? opened.today), {report: opened.report, earlier: null});
  }, [opened, region.data, set]);
  const earlier =
    before !== undefined && before !== opened && "kind" in before && before.kind === "register"
      ? before.register
      : null;
  const data = useMemo(() => {
    if (catalog === undefined || earlier === null) return catalog;
    return {...catalog, beside: {...catalog.beside, earlier}};
  }, [catalog, earlier]);
  if (regions === null) return {data, error, refetch, isFetching};
  return {data, error: region.error, refetch: region.refetch, isFetching: region.isFetching};
}

/**
 * What a dataset or a register is compared with, on its way, arrived or failed.
 *
 * @param ref - `null` for none.
 * @param shown - The other: none is compared with itself.
 */
export function useEarlier(ref: ReleaseRef | null, shown: ReleaseRef) {
  const root = useSiteRoot();
  const isAsked = ref !== null && ref !== shown;
  const {data, error, refetch, isFetching} = useQuery({...openedOptions(ref ?? shown, root), enabled: isAsked});
  // A query that is not enabled still has what another fetched.
  return {data: isAsked ? data : undefined, error: isAsked ? error : null, refetch, isFetching};
}
