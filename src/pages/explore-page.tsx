import {Suspense, useCallback, useLayoutEffect, useRef} from "react";
import {layoutFigure} from "../charts/layout-figure.ts";
import type {CoverageRecord} from "../dataset/schema.ts";
import {ownFigure} from "../figures/own-figure.ts";
import {lazyPart} from "../ui/lazy-part.ts";
import {usePageContext} from "../view/page-context.ts";
import {useList} from "../view/use-list.ts";
import {useSteps} from "../view/use-steps.ts";
import {useTitle} from "../view/use-title.ts";
import styles from "./explore-page.module.css";
import {ExploreChips} from "./parts/explore-chips.tsx";
import {ExploreFacets} from "./parts/explore-facets.tsx";
import {FigureCard} from "./parts/figure-card.tsx";
import {ListEmpty} from "./parts/list-empty.tsx";
import {ListTools} from "./parts/list-tools.tsx";
import {OwnControls} from "./parts/own-controls.tsx";
import page from "./parts/page.module.css";
import {RecordList, type RecordListHandle} from "./parts/record-list.tsx";
import {useReadings} from "./parts/use-readings.ts";

const RecordBeside = lazyPart(async () => (await import("./parts/record-beside.tsx")).RecordBeside);

/** All records of all kinds: narrowed at the side, counted in a figure of one's own, listed, opened. */
export function ExplorePage() {
  const {catalog, view, t} = usePageContext();
  const {setList} = useSteps();
  const {typed, open} = view.list;
  const list = useList(useReadings(/[a-z]/i.test(typed)));
  const {matching, shown} = list;
  const opened = open === null ? undefined : catalog.recordById.get(open);
  const handle = useRef<RecordListHandle>(null);
  const takesFocus = useRef(false);
  const openRecord = useRef((_record: CoverageRecord) => {});
  useLayoutEffect(() => {
    openRecord.current = ({id}) => {
      takesFocus.current = true;
      setList({open: id});
    };
  });
  const onOpen = useCallback((record: CoverageRecord) => openRecord.current(record), []);
  const onLeft = useCallback((record: CoverageRecord) => handle.current?.focusRecord(record.id), []);
  useTitle(t("explore.title"));
  return (
    <div className={page.page}>
      <div className={page.head}>
        <h1>{t("explore.title")}</h1>
        <p className={page.lead}>{t("explore.lead")}</p>
      </div>
      <div className={styles.explore} data-open={opened !== undefined}>
        <div className={styles.facets}>
          <ExploreFacets />
        </div>
        <div className={styles.figure}>
          <ExploreChips />
          <OwnControls />
          {typed !== "" && <p className={page.lead}>{t("explore.own.typed")}</p>}
          <FigureCard id="own" build={ownFigure} layout={layoutFigure} metric={view.within} columns={12} />
        </div>
        {opened && (
          <div className={styles.beside}>
            <Suspense fallback={null}>
              <RecordBeside record={opened} isListed={shown.includes(opened)} takesFocus={takesFocus} onLeft={onLeft} />
            </Suspense>
          </div>
        )}
        <section id="records" className={styles.list} aria-labelledby="records-title">
          <h2 id="records-title" aria-live="polite">
            {typed === ""
              ? t("explore.list.count", {shown: matching, count: catalog.dataset.records.length})
              : t("explore.list.countTyped", {shown: shown.length, count: matching, typed})}
          </h2>
          <ListTools list={list} />
          {shown.length === 0 ? (
            <ListEmpty matching={matching} />
          ) : (
            <RecordList list={list} onOpen={onOpen} ref={handle} />
          )}
        </section>
      </div>
    </div>
  );
}
