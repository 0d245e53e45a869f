import {createContext, use} from "react";

/**
 * Shows on this page what its address's query will say.
 *
 * @returns Shows again what the address says, unless something else was foreseen since.
 */
export type Foresee = (search: string) => () => void;

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
