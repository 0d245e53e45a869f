import {type ReactNode, useCallback, useLayoutEffect, useMemo, useRef} from "react";
import type {Catalog} from "../coverage/catalog.ts";
import {ForeseeContext} from "./foresee.ts";
import {knownValues} from "./known-values.ts";
import {LatestView} from "./latest-view.ts";
import {parseView} from "./parse-view.ts";
import {PageReading, type Reading} from "./reading.ts";
import {type Setting, SettingContext} from "./setting.ts";
import {useForeseen} from "./use-foreseen.ts";
import {useReread} from "./use-reread.ts";
import {useWording} from "./use-wording.ts";

/**
 * Reads the address against the dataset, for everything below. A step is read before the
 * address follows it: to change that takes a browser longer than to draw what was clicked.
 */
export function ReadingProvider({catalog, children}: {catalog: Catalog; children: ReactNode}) {
  const [search, foresee] = useForeseen();
  const {locale, page, t} = useWording();
  const known = useMemo(() => knownValues(catalog), [catalog]);
  const setting = useMemo((): Setting => ({page, locale, t}), [page, locale, t]);
  const read = useCallback(
    (): Reading => ({catalog, ...parseView(search, known), page, locale, t}),
    [catalog, known, search, page, locale, t],
  );
  const reading = useReread(read);
  const latest = useRef(reading.view);
  useLayoutEffect(() => {
    latest.current = reading.view;
  }, [reading]);
  return (
    <LatestView value={latest}>
      <ForeseeContext value={foresee}>
        <SettingContext value={setting}>
          <PageReading value={reading}>{children}</PageReading>
        </SettingContext>
      </ForeseeContext>
    </LatestView>
  );
}
