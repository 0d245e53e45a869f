import {memo, type ReactNode, useMemo, useRef} from "react";
import {layoutFigure} from "../../../charts/layout-figure.ts";
import {Swatch} from "../../../charts/swatch.tsx";
import type {Figure} from "../../../figures/figure.ts";
import {useFigure} from "../../../view/figure/use-figure.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import type {SlideId} from "../../../view/wall-choice.ts";
import {FigureCaption} from "../../parts/figure-card/figure-caption.tsx";
import {builderOf, smallerBuilderOf} from "../slide-list.ts";
import {useSize} from "../use-size.ts";
import {DrawnFigure} from "./drawn-figure.tsx";
import {type DrawInto, type FittedSlide, fitSlide, lastLine, legendEm} from "./fit-slide.ts";
import {layoutCards} from "./layout-cards.ts";
import {MetricCards} from "./metric-cards.tsx";
import styles from "./slide.module.css";

/** One slide: a figure with its title, how it is filtered, its legend, notes and source, laid out for the room it has. */
export const Slide = memo(function Slide({id}: {id: SlideId}) {
  const box = useRef<HTMLElement>(null);
  const size = useSize(box);
  const page = usePageContext();
  const figure = useFigure(builderOf(id, page.catalog), page, null, null);
  const smaller = useFigure(smallerBuilderOf(id), page, null, null);
  const fitted = useMemo(() => {
    if (figure === null || size === null) return null;
    const laidOut = (one: Figure) => fitSlide(one, size, page.t, id === "headline" ? drawCards : drawFigure);
    const first = laidOut(figure);
    return first.drawing === null && figure.empty === null && smaller !== null ? laidOut(smaller) : first;
  }, [figure, smaller, size, page.t, id]);
  return (
    <section ref={box} className={styles.box} aria-labelledby={`${id}-title`}>
      {fitted === null ? <h1 id={`${id}-title`}>{figure?.title}</h1> : <SlideParts id={id} fitted={fitted} />}
    </section>
  );
});

const drawCards: DrawInto<ReactNode> = (figure, room) => {
  const layout = layoutCards(figure, room);
  return layout && <MetricCards figure={figure} layout={layout} />;
};

const drawFigure: DrawInto<ReactNode> = (figure, {widthPx, heightPx}, {label, leastLabel}) => {
  const layout = layoutFigure(figure, {widthPx, fontPx: label, minFontPx: leastLabel, maxHeightPx: heightPx});
  return layout.fits ? <DrawnFigure figure={figure} layout={layout} /> : null;
};

function SlideParts({id, fitted}: {id: SlideId; fitted: FittedSlide<ReactNode>}) {
  const {figure, sizes, legend, notes, moreNotes, columnPx, drawing} = fitted;
  const {t} = useWording("wall");
  const {title, sub, foot, label} = sizes;
  return (
    <div className={styles.slide} data-wide={columnPx !== null}>
      <header className={styles.head} style={{width: columnPx ?? "auto"}}>
        <h1 id={`${id}-title`} className={styles.title} style={{fontSize: title}}>
          {figure.title}
        </h1>
        <p style={{fontSize: sub}}>{figure.subtitle}</p>
        <p className={styles.filters} style={{fontSize: foot}}>
          {figure.filterLine}
        </p>
        {legend.length > 0 && (
          <ul className={styles.legend} style={{fontSize: sub, columnGap: sub * legendEm.between}}>
            {legend.map((entry) => (
              <li key={entry.id} className={styles.entry} style={{gap: sub * legendEm.gap}}>
                <Swatch tone={entry.tone} sizePx={sub * legendEm.swatch} />
                {entry.label}
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className={styles.drawing} style={{fontSize: label}}>
        {drawing ?? <p>{figure.empty ?? t("wall.unfit")}</p>}
        <FigureCaption figure={figure} />
      </div>
      <footer className={styles.foot} style={{fontSize: foot, width: columnPx ?? "auto"}}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {moreNotes > 0 && <p>{t("wall.moreNotes", {count: moreNotes})}</p>}
        <p className={styles.source}>{lastLine(figure)}</p>
      </footer>
    </div>
  );
}
