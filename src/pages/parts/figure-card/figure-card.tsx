import {memo, Suspense, use, useEffect, useMemo, useRef} from "react";
import {type LayOut, layoutRows} from "../../../charts/layout-rows.ts";
import type {Filters} from "../../../coverage/filters.ts";
import type {Figure} from "../../../figures/figure.ts";
import type {FigureBuilder} from "../../../figures/figure-context.ts";
import {type FigureId, figureDimension} from "../../../figures/figure-ids.ts";
import {pressWaiting} from "../../../ui/press-waiting.ts";
import {useFigure, useFigureContext} from "../../../view/figure/use-figure.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {DeferredPart} from "../deferred/deferred-part.tsx";
import {type CardColumns, CardFigure, FigureLayout, FigureSource} from "./card-context.ts";
import {FigureCaption} from "./figure-caption.tsx";
import styles from "./figure-card.module.css";
import {FigureData} from "./figure-data.tsx";
import {FigureEmpty} from "./figure-empty.tsx";
import {CardBoundary} from "./figure-failure.tsx";
import {FigureFoot} from "./figure-foot.tsx";
import {FigureHead} from "./figure-head.tsx";
import {FigureLegend} from "./figure-legend.tsx";
import {FigurePicture} from "./figure-picture.tsx";

export type FigureCardProps = {
  id: FigureId;
  /** Makes the figure of that id. */
  build: FigureBuilder;
  /** Lays it out; as bars or a tree unless told. */
  layout?: LayOut;
  /** The metric to which the figure is narrowed; `null` for none. */
  metric: string | null;
  /** The record to which it is narrowed; `null` unless told. */
  record?: string | null;
  /** How many of the page's twelve columns it takes on a wide screen. */
  columns: CardColumns;
};

/**
 * One figure with all that a reader needs to read, doubt, open and take it. Each card of a
 * page drawn ahead is taken over by itself, the one touched first.
 */
export const FigureCard = memo(function FigureCard({
  id,
  build,
  layout = layoutRows,
  metric,
  record = null,
  columns,
}: FigureCardProps) {
  const place = useRef<HTMLElement>(null);
  return (
    <section
      ref={place}
      id={id}
      className={styles.card}
      data-columns={columns}
      data-card={id}
      data-steady="frame"
      aria-labelledby={`${id}-title`}
    >
      <DeferredPart own={figureDimension[id]} place={place}>
        <CardBoundary>
          <Suspense fallback={null}>
            <FigureLayout value={layout}>
              <FigureInCard id={id} build={build} metric={metric} record={record} columns={columns} />
            </FigureLayout>
          </Suspense>
        </CardBoundary>
      </DeferredPart>
    </section>
  );
});

const FigureInCard = memo(function FigureInCard({id, build, metric, record = null, columns}: FigureCardProps) {
  const figure = useFigure(build, usePageContext(), metric, record);
  const source = useMemo(() => ({build, metric, record}), [build, metric, record]);
  useEffect(() => pressWaiting(`[data-card="${id}"] [data-waiting]`), [id]);
  if (figure === null) return null;
  return (
    <FigureSource value={source}>
      <CardParts figure={figure} columns={columns} />
    </FigureSource>
  );
});

const CardParts = memo(function CardParts({figure, columns}: {figure: Figure; columns: CardColumns}) {
  const {view} = usePageContext();
  const {id, title, subtitle, empty} = figure;
  const isTable = view.tables.includes(id);
  return (
    <CardFigure value={figure}>
      <FigureHead {...{id, title, subtitle}} isEmpty={empty !== null} isTable={isTable} />
      {empty === null ? <FigureShown {...{figure, columns, isTable}} /> : <CardEmpty words={empty} />}
      <FigureFoot figure={figure} />
    </CardFigure>
  );
});

/** Why a figure has nothing to draw, and how many records it would count with less chosen. */
export function CardEmpty({words}: {words: string}) {
  const {build, metric, record} = use(FigureSource) ?? {build: () => null, metric: null, record: null};
  const context = useFigureContext(usePageContext(), metric, record);
  const countWith = (filters: Filters) => {
    const freed = build({...context, filters});
    return freed?.empty === null ? (freed.n?.value ?? null) : 0;
  };
  return <FigureEmpty words={words} countWith={countWith} />;
}

type FigureShownProps = {figure: Figure; columns: CardColumns; isTable: boolean};

/** A figure as the reader chose to see it: drawn with its legend, or as a table. */
function FigureShown({figure, columns, isTable}: FigureShownProps) {
  if (isTable) return <FigureData figure={figure} />;
  return (
    <>
      <FigureLegend figure={figure} />
      <FigurePicture figure={figure} columns={columns} />
      <FigureCaption figure={figure} />
    </>
  );
}
