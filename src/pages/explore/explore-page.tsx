import {Suspense, useCallback, useLayoutEffect, useRef} from "react";
import {layoutFigure} from "../../charts/layout-figure.ts";
import type {RegionPlace} from "../../coverage/regions/region-place.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {customFigure} from "../../figures/custom/custom-figure.ts";
import {formatCount} from "../../locale/format.ts";
import {lazyPart} from "../../ui/lazy-part.ts";
import {useList} from "../../view/list/use-list.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useSteps} from "../../view/use-steps.ts";
import {useTitle} from "../../view/use-title.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {FigureHint} from "../parts/layout/figure-hint.tsx";
import page from "../parts/layout/page.module.css";
import {useChinese} from "../parts/search/use-chinese.ts";
import {CustomControls} from "./custom-controls.tsx";
import {ExploreChips, ExploreFacets} from "./explore-facets.tsx";
import styles from "./explore-page.module.css";
import {ListEmpty} from "./record-list/list-empty.tsx";
import {ListTools} from "./record-list/list-tools.tsx";
import {RecordList, type RecordListHandle} from "./record-list/record-list.tsx";

const RecordBeside = lazyPart(async () => (await import("./record-list/record-beside.tsx")).RecordBeside);

const RegionRows = lazyPart(async () => (await import("./region-rows.tsx")).RegionRows);

/** All records of all kinds: narrowed at the side, counted in a figure of one's own, listed, opened. */
export function ExplorePage() {
  const {packed = null} = usePageContext().catalog.place ?? {};
  return packed === null ? <ExploreRecords /> : <ExploreRegion packed={packed} />;
}

function ExploreRegion({packed}: {packed: NonNullable<RegionPlace["packed"]>}) {
  const {view, t} = usePageContext();
  useTitle(t("explore.title"));
  return (
    <div className={page.page}>
      <div className={page.head}>
        <h1 data-steady>{t("explore.title")}</h1>
        <p className={page.lead}>{t("explore.lead")}</p>
      </div>
      <div className={styles.explore}>
        <div className={styles.facets}>
          <ExploreFacets />
        </div>
        <div className={styles.figure}>
          <ExploreChips />
          <CustomControls />
          <FigureHint />
          <FigureCard id="own" build={customFigure} layout={layoutFigure} metric={view.within} columns={12} />
        </div>
        <section id="records" className={styles.list}>
          <Suspense fallback={null}>
            <RegionRows packed={packed} />
          </Suspense>
        </section>
      </div>
    </div>
  );
}

function ExploreRecords() {
  const {catalog, view, locale, t} = usePageContext();
  const {setList} = useSteps();
  const {open} = view.list;
  const list = useList(useChinese(view.list.typed !== "", catalog.dataset.records.length).chinese);
  const {matching, shown, typed} = list;
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
        <h1 data-steady>{t("explore.title")}</h1>
        <p className={page.lead}>{t("explore.lead")}</p>
      </div>
      <div className={styles.explore} data-open={opened !== undefined}>
        <div className={styles.facets}>
          <ExploreFacets />
        </div>
        <div className={styles.figure}>
          <ExploreChips />
          <CustomControls />
          {typed !== "" && <p className={page.lead}>{t("explore.own.typed")}</p>}
          <FigureHint />
          <FigureCard id="own" build={customFigure} layout={layoutFigure} metric={view.within} columns={12} />
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
              ? t("explore.list.count", {shown: formatCount(matching, locale), count: catalog.dataset.records.length})
              : t("explore.list.countTyped", {shown: formatCount(shown.length, locale), count: matching, typed})}
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
