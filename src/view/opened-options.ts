import {type QueryClient, queryOptions} from "@tanstack/react-query";
import type {Catalog} from "../coverage/catalog.ts";
import {fetchJson, isNetworkError} from "../dataset/fetch-json.ts";
import {parseDataset} from "../dataset/parse-dataset.ts";
import {type ReleaseRef, splitReleaseRef} from "../dataset/release-ref.ts";
import type {Dataset} from "../dataset/schema.ts";
import type {OpenedRegions} from "./regions/open-regions.ts";
import {type FindReport, servedReports} from "./register/find-report.ts";
import type {OpenedRegister} from "./register/open-register.ts";
import {isOwnRegister} from "./view.ts";

/** What an address asks for: a report's dataset, a register, or a register of many counties. */
export type Opened = Dataset | OpenedRegister | OpenedRegions;

/**
 * How what an address asks for is opened: a dataset or a register that is served, under the
 * key of `datasetOptions`, an earlier release of one, or one's own register, kept in this
 * browser. A release that is not listed is the current one, the very same object.
 *
 * @param root - Where the app is served, with its closing slash.
 */
export function openedOptions(ref: ReleaseRef, root: string) {
  return queryOptions({
    queryKey: ["dataset", root, ref],
    queryFn: async ({signal, client}): Promise<Opened> => {
      const {id, version} = splitReleaseRef(ref);
      const findReport = servedReports(client, root);
      if (version !== null) {
        const {fetchRelease} = await import("./fetch-release.ts");
        const file = await fetchRelease(client, root, {id, version}, signal);
        if (file === null) return openCurrent(client, id, root);
        return openValue(file.value, file.url, findReport);
      }
      if (isOwnRegister(id)) return (await import("./open-kept.ts")).openKept(id, findReport);
      const url = `${root}data/${id}.json`;
      return openValue(await fetchJson(url, signal), url, findReport);
    },
    staleTime: Number.POSITIVE_INFINITY,
    // One's own that is not kept is nowhere else.
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: (failures, error) => isNetworkError(error) && failures < 2,
  });
}

function openCurrent(client: QueryClient, id: string, root: string): Promise<Opened> {
  return client.fetchQuery(openedOptions(id, root));
}

async function openValue(value: unknown, url: string, findReport: FindReport): Promise<Opened> {
  if (isOfKind(value, "regions"))
    return (await import("./regions/open-served-regions.ts")).openServedRegions(value, url, findReport);
  if (!isOfKind(value, "register")) return parseDataset(value, url);
  return (await import("./register/open-served.ts")).openServed(value, url, findReport);
}

function isOfKind(value: unknown, kind: string): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

/**
 * How one region of a register of many counties is opened, with its terms counted from a day;
 * what it shows already is seen while those of another day are on their way.
 *
 * @param regions - `null` while it has not come, or is none.
 */
export function regionOptions(
  ref: ReleaseRef,
  root: string,
  regions: OpenedRegions | null,
  region: string,
  today: string,
) {
  const place = ["region", root, ref, region];
  return queryOptions({
    queryKey: [...place, today],
    queryFn: async ({signal, client}): Promise<Catalog> => {
      if (regions === null) throw new Error("no regions: not opened");
      const opened = await client.fetchQuery({
        queryKey: place,
        // Its own signal: another day may be waiting for the same region.
        queryFn: ({signal: own}) => regions.open(region, own),
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: "always",
      });
      return opened.catalogOn(today, signal);
    },
    enabled: regions !== null,
    placeholderData: (shown: Catalog | undefined, query) =>
      query?.queryKey.slice(0, place.length).join() === place.join() ? shown : undefined,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: (failures, error) => isNetworkError(error) && failures < 2,
  });
}
