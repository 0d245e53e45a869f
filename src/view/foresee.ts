import {createContext, use} from "react";

/** Shows what an address's query will say, until the address follows or the reader goes elsewhere. */
export type Foresee = (search: string) => void;

export const ForeseeContext = createContext<Foresee | null>(null);

/**
 * The way to show a step before the address says it.
 *
 * @throws {Error} Outside a page: a bug of ours.
 */
export function useForesee(): Foresee {
  const foresee = use(ForeseeContext);
  if (foresee === null) throw new Error("no foresight: outside a page");
  return foresee;
}
