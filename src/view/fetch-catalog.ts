import type {QueryClient} from "@tanstack/react-query";
import {type Catalog, catalogOf} from "../coverage/catalog.ts";
import {releaseRef} from "../dataset/release-ref.ts";
import {parseDatasetId, parseRegion, parseRelease, parseToday} from "./address/parse-view.ts";
import {openedOptions, regionOptions} from "./opened-options.ts";
import {regionShown} from "./regions/region-shown.ts";
import {defaultDataset} from "./view.ts";

/**
 * Fetches what an address would show, so that it is there when the reader comes to it.
 *
 * @param root - Where the app is served, with its closing slash.
 * @param search - The address's query.
 * @throws What keeps it from coming.
 */
export async function fetchCatalog(client: QueryClient, root: string, search: string): Promise<Catalog> {
  const ref = releaseRef(parseDatasetId(search) ?? defaultDataset, parseRelease(search));
  const opened = await client.fetchQuery(openedOptions(ref, root));
  if (!("kind" in opened)) return catalogOf(opened);
  const today = parseToday(search) ?? opened.today;
  if (opened.kind === "register") return catalogOf(opened.datasetOn(today), {report: opened.report, earlier: null});
  const region = regionShown(opened, parseRegion(search));
  return client.fetchQuery(regionOptions(ref, root, opened, region, today));
}
