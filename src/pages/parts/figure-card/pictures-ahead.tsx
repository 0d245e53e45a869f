import {use} from "react";
import {drawingWidthsPx} from "../../../charts/drawing-width.ts";
import {PlainDrawing} from "../../../charts/plain-drawing.tsx";
import type {Figure} from "../../../figures/figure.ts";
import {type CardColumns, widestDrawingPx} from "./card-columns.ts";
import {captionId} from "./figure-caption.tsx";
import {FigureLayout} from "./figure-layout.ts";
import styles from "./figure-picture.module.css";
import {PictureAt} from "./picture-at.tsx";
import {pictureRoom} from "./picture-room.ts";
import {drawingFontPx} from "./use-drawing-font.ts";

/** Fits a phone, and is shown where scripts are off. */
const narrowestPx = 288;

/**
 * A figure drawn when the site is built, once for each width it may have. The script in
 * the page's head keeps the one that fits while the page is read in, so that the first
 * paint shows what the app would draw; the app then finds it in its place.
 */
export function PicturesAhead({figure, columns}: {figure: Figure; columns: CardColumns}) {
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
  const layout = use(FigureLayout)(figure, pictureRoom(widthPx, drawingFontPx));
  return (
    <PictureAt figure={figure} layout={layout}>
      <PlainDrawing figure={figure} layout={layout} idPrefix={`plain-${figure.id}`} />
    </PictureAt>
  );
}
