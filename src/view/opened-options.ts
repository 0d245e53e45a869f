import {queryOptions} from "@tanstack/react-query";
import {fetchJson, isNetworkError} from "../dataset/fetch-json.ts";
import {parseDataset} from "../dataset/parse-dataset.ts";
import type {Dataset} from "../dataset/schema.ts";
import {servedReports} from "./register/find-report.ts";
import type {OpenedRegister} from "./register/open-register.ts";
import {isOwnRegister} from "./view.ts";

/** What an address asks for: a report's dataset, or a register. */
export type Opened = Dataset | OpenedRegister;

/**
 * How what an address asks for is opened: a dataset or a register that is served, under the
 * key of `datasetOptions`, or one's own register, kept in this browser.
 *
 * @param root - Where the app is served, with its closing slash.
 */
export function openedOptions(id: string, root: string) {
  const url = `${root}data/${id}.json`;
  return queryOptions({
    queryKey: ["dataset", root, id],
    queryFn: async ({signal, client}): Promise<Opened> => {
      const findReport = servedReports(client, root);
      if (isOwnRegister(id)) return (await import("./register/open-register.ts")).openKept(id, findReport);
      const value = await fetchJson(url, signal);
      if (!isRegisterFile(value)) return parseDataset(value, url);
      return (await import("./register/open-served.ts")).openServed(value, url, findReport);
    },
    staleTime: Number.POSITIVE_INFINITY,
    // One's own that is not kept is nowhere else.
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: (failures, error) => isNetworkError(error) && failures < 2,
  });
}

function isRegisterFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "register";
}
