import {type ReactNode, useMemo} from "react";
import {useLocation} from "react-router-dom";
import type {Catalog} from "../coverage/catalog.ts";
import {knownValues} from "./known-values.ts";
import {parseView} from "./parse-view.ts";
import {type Reading, ReadingContext} from "./reading.ts";
import {useWording} from "./use-wording.ts";

/** Reads the address against the dataset, for everything below. */
export function ReadingProvider({catalog, children}: {catalog: Catalog; children: ReactNode}) {
  const {search} = useLocation();
  const {locale, page, t} = useWording();
  const reading = useMemo<Reading>(
    () => ({catalog, ...parseView(search, knownValues(catalog)), page, locale, t}),
    [catalog, search, page, locale, t],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
