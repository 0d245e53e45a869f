import {use, useEffect, useMemo, useRef, useSyncExternalStore} from "react";
import {drawingWidth, drawingWidthsPx} from "../../../charts/drawing-width.ts";
import {FigureDrawing} from "../../../charts/figure-drawing.tsx";
import type {Space} from "../../../charts/layout.ts";
import type {Figure} from "../../../figures/figure.ts";
import {useTurnBelow} from "../../../ui/turns/use-turn-below.ts";
import {useIsPrinted} from "../../../ui/use-is-printed.ts";
import {useWidth} from "../../../ui/use-width.ts";
import {DrawnWidths} from "../../../view/drawn-ahead.ts";
import {type CardColumns, FigureLayout, widestDrawingPx} from "./card-context.ts";
import {captionId} from "./figure-caption.tsx";
import styles from "./figure-picture.module.css";
import {PictureAt} from "./marks/picture-at.tsx";
import {PrintedPicture} from "./printed-picture.tsx";

/** What the button of a row's menu takes at the row's end. */
const menuPx = 28;

/** The room that a page gives a drawing: as a file does, and a menu's at each row's end. */
function drawingSpace(widthPx: number, fontPx: number): Space {
  return {widthPx, fontPx, sparePx: menuPx};
}

/** The text size of drawings on a page, in px, where the page's own is 16. */
const drawingFontPx = 13;

/** What was read since the window last changed: asking the page anew for each card lays out its styles each time. */
let readPx: number | null = null;

/** The text size of drawings, which grows with the page's on a wall. */
function useDrawingFont(): number {
  return useSyncExternalStore(
    watchWindow,
    () => (readPx ??= readFont()),
    () => drawingFontPx,
  );
}

function watchWindow(onChange: () => void): () => void {
  const forget = () => {
    readPx = null;
    onChange();
  };
  addEventListener("resize", forget);
  return () => {
    readPx = null;
    removeEventListener("resize", forget);
  };
}

function readFont(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(rootPx) ? Math.round((rootPx * drawingFontPx) / 16) : drawingFontPx;
}

/** A figure's drawing: fitted to its place in a browser or to a sheet, at every likely width when the site is built. */
export function FigurePicture({figure, columns}: {figure: Figure; columns: CardColumns}) {
  return import.meta.env.SSR ? (
    <PicturesAhead figure={figure} columns={columns} />
  ) : (
    <LivePicture figure={figure} columns={columns} />
  );
}

function LivePicture({figure, columns}: {figure: Figure; columns: CardColumns}) {
  const place = useRef<HTMLElement>(null);
  const drawn = use(DrawnWidths);
  const before = drawn.get(figure.id) ?? null;
  const placePx = useWidth(place, before);
  useEffect(() => {
    if (placePx !== null) drawn.set(figure.id, placePx);
  }, [drawn, figure.id, placePx]);
  const layOut = use(FigureLayout);
  const isPrinted = useIsPrinted();
  const fontPx = useDrawingFont();
  const widthPx = placePx && drawingWidth(placePx);
  const layout = useMemo(
    () => (widthPx === null ? null : layOut(figure, drawingSpace(widthPx, fontPx))),
    [layOut, figure, widthPx, fontPx],
  );
  const isDue = useTurnBelow(place, layout !== null, before !== null);
  return (
    <figure
      ref={place}
      className={styles.place}
      data-printed-anew={isPrinted || undefined}
      aria-labelledby={`${figure.id}-title`}
      aria-describedby={captionId(figure)}
    >
      {isPrinted && <PrintedPicture figure={figure} columns={columns} />}
      {layout && !isDue && <div className={styles.picture} style={{height: layout.heightPx}} />}
      {layout && isDue && (
        <PictureAt figure={figure} layout={layout}>
          <FigureDrawing figure={figure} layout={layout} idPrefix={figure.id} />
        </PictureAt>
      )}
    </figure>
  );
}

/** Fits a phone, and is shown where scripts are off. */
const narrowestPx = 288;

/**
 * A figure drawn when the site is built, once for each width it may have. The script in
 * the page's head keeps the one that fits while the page is read in, so that the first
 * paint shows what the app would draw; the app then finds it in its place.
 */
function PicturesAhead({figure, columns}: {figure: Figure; columns: CardColumns}) {
  return (
    <figure className={styles.place} aria-labelledby={`${figure.id}-title`} aria-describedby={captionId(figure)}>
      <noscript>
        <Ahead figure={figure} widthPx={narrowestPx} />
      </noscript>
      {drawingWidthsPx
        .filter((widthPx) => widthPx >= narrowestPx && widthPx <= widestDrawingPx[columns])
        .map((widthPx) => (
          <template key={widthPx} data-width={widthPx}>
            <Ahead figure={figure} widthPx={widthPx} />
          </template>
        ))}
      <script>fitFigure(document.currentScript)</script>
    </figure>
  );
}

function Ahead({figure, widthPx}: {figure: Figure; widthPx: number}) {
  const layout = use(FigureLayout)(figure, drawingSpace(widthPx, drawingFontPx));
  return (
    <PictureAt figure={figure} layout={layout}>
      <FigureDrawing figure={figure} layout={layout} idPrefix={figure.id} />
    </PictureAt>
  );
}
