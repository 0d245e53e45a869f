import {useQuery} from "@tanstack/react-query";
import type {Dataset} from "../../../src/dataset/schema.ts";

/** The released dataset, fetched as most pages do: when the script has come, and unchecked. */
export function useDataset() {
  return useQuery({
    queryKey: ["dataset"],
    queryFn: async (): Promise<Dataset> => (await fetch("data/nanan-2023.json")).json(),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
