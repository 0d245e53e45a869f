import {useMemo, useRef} from "react";
import {useHref} from "react-router-dom";
import {FigureDrawing} from "../../charts/figure-drawing.tsx";
import type {Layout} from "../../charts/layout.ts";
import {layoutFigure} from "../../charts/layout-figure.ts";
import type {Target} from "../../coverage/target.ts";
import type {Figure} from "../../figures/figure.ts";
import {useWidth} from "../../ui/use-width.ts";
import type {PagePath} from "../../view/address/paths.ts";
import {targetAddress} from "../../view/address/target-address.ts";
import {embedWidthsPx} from "../../view/embed-widths.ts";
import {usePageContext} from "../../view/page-context.ts";
import type {View} from "../../view/view.ts";
import {captionId} from "../parts/figure-card/figure-caption.tsx";
import {marksOf} from "../parts/figure-card/marks/figure-marks.tsx";
import styles from "./embed-page.module.css";

const fontPx = 13;

export type EmbedPictureProps = {
  figure: Figure;
  /** The page of the dashboard on which its marks are choices, and what is shown there. */
  home: PagePath;
  homeView: View;
};

/** The figure's drawing: at its place's own width in a browser, at every likely width when the site is built. */
export function EmbedPicture(props: EmbedPictureProps) {
  const {figure} = props;
  return (
    <figure className={styles.place} aria-labelledby={`${figure.id}-title`} aria-describedby={captionId(figure)}>
      {import.meta.env.SSR ? (
        embedWidthsPx.map((widthPx) => (
          <div key={widthPx} className={styles.ahead} data-width={widthPx}>
            <Drawing {...props} widthPx={widthPx} />
          </div>
        ))
      ) : (
        <LivePicture {...props} />
      )}
    </figure>
  );
}

function LivePicture(props: EmbedPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(place, null);
  return <div ref={place}>{widthPx !== null && <Drawing {...props} widthPx={widthPx} />}</div>;
}

/** A drawing of one width, under links that are drawn too: they need no style to be in their places. */
function Drawing({figure, home, homeView, widthPx}: EmbedPictureProps & {widthPx: number}) {
  const {t} = usePageContext();
  const layout: Layout = useMemo(() => layoutFigure(figure, {widthPx, fontPx}), [figure, widthPx]);
  const marks = marksOf(figure, layout, t);
  const {heightPx} = layout;
  return (
    <div className={styles.picture}>
      <FigureDrawing figure={figure} layout={layout} idPrefix={`${figure.id}-${widthPx}`} />
      <svg
        className={styles.marks}
        width={layout.widthPx}
        height={heightPx}
        viewBox={`0 0 ${layout.widthPx} ${heightPx}`}
        role="presentation"
      >
        {marks.map(
          ({id, box, words, target}) =>
            target !== null && (
              <MarkLink key={id} words={words} target={target} home={home} homeView={homeView}>
                <rect x={box.xPx} y={box.yPx} width={box.widthPx} height={box.heightPx} rx={3} />
              </MarkLink>
            ),
        )}
      </svg>
    </div>
  );
}

type MarkLinkProps = {words: string; target: Target; home: PagePath; homeView: View; children: React.ReactNode};

/** Leads to what a mark counts, in the dashboard. */
function MarkLink({words, target, home, homeView, children}: MarkLinkProps) {
  const {locale} = usePageContext();
  const href = useHref(targetAddress(target, home, locale, homeView));
  return (
    <a href={href} target="_blank" rel="noopener" aria-label={words}>
      {children}
    </a>
  );
}
