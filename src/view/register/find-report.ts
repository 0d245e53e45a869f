import type {QueryClient} from "@tanstack/react-query";
import {datasetOptions} from "../../dataset/dataset-options.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {defaultDataset, reportedRegion} from "../view.ts";

/** Finds the report on a region, by its code; `null` where there is none, or it could not be had. */
export type FindReport = (region: string) => Promise<Dataset | null>;

/**
 * Finds reports among those served: the default one. A register is shown without it where it
 * can't be fetched, so the network is asked once.
 *
 * @param root - Where the app is served, with its closing slash.
 */
export function servedReports(client: QueryClient, root: string): FindReport {
  return async (region) => {
    if (region !== reportedRegion) return null;
    try {
      return await client.fetchQuery({...datasetOptions(defaultDataset, root), retry: false});
    } catch {
      return null;
    }
  };
}
