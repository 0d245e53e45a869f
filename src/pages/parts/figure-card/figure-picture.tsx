import {memo, Suspense, startTransition, use, useEffect, useMemo, useRef, useState} from "react";
import {drawingWidth} from "../../../charts/drawing-width.ts";
import {PlainDrawing} from "../../../charts/plain-drawing.tsx";
import type {Figure} from "../../../figures/figure.ts";
import {lazyPart} from "../../../ui/lazy-part.ts";
import {useRest} from "../../../ui/use-hover-intent.ts";
import {useWidth} from "../../../ui/use-width.ts";
import {DrawnWidths} from "../../../view/drawn-ahead.ts";
import type {CardColumns} from "./card-columns.ts";
import {captionId} from "./figure-caption.tsx";
import {FigureLayout} from "./figure-layout.ts";
import styles from "./figure-picture.module.css";
import {PictureAt} from "./picture-at.tsx";
import {pictureRoom} from "./picture-room.ts";
import {PicturesAhead} from "./pictures-ahead.tsx";
import {useDrawingFont} from "./use-drawing-font.ts";

const FigureDrawing = memo(
  lazyPart(async () => (await import("../../../charts/figure-drawing.tsx")).FigureDrawing, PlainDrawing),
);

/** A figure's drawing: fitted to its place in a browser, at every likely width when the site is built. */
export function FigurePicture({figure, columns}: {figure: Figure; columns: CardColumns}) {
  return import.meta.env.SSR ? <PicturesAhead figure={figure} columns={columns} /> : <LivePicture figure={figure} />;
}

/** Drawn from its layout at once; Recharts takes the same picture over when the pointer or the focus rests on it. */
function LivePicture({figure}: {figure: Figure}) {
  const place = useRef<HTMLElement>(null);
  const drawn = use(DrawnWidths);
  const placePx = useWidth(place, drawn.get(figure.id) ?? null);
  useEffect(() => {
    if (placePx !== null) drawn.set(figure.id, placePx);
  }, [drawn, figure.id, placePx]);
  const layOut = use(FigureLayout);
  const fontPx = useDrawingFont();
  const layout = useMemo(
    () => (placePx === null ? null : layOut(figure, pictureRoom(drawingWidth(placePx), fontPx))),
    [layOut, figure, placePx, fontPx],
  );
  const [isTouched, setTouched] = useState(false);
  const rest = useRest(() => startTransition(() => setTouched(true)));
  const plain = layout && <PlainDrawing figure={figure} layout={layout} idPrefix={`plain-${figure.id}`} />;
  return (
    <figure
      ref={place}
      className={styles.place}
      aria-labelledby={`${figure.id}-title`}
      aria-describedby={captionId(figure)}
      {...rest}
    >
      {layout && (
        <PictureAt figure={figure} layout={layout}>
          {isTouched ? (
            <Suspense fallback={plain}>
              <FigureDrawing figure={figure} layout={layout} idPrefix={figure.id} />
            </Suspense>
          ) : (
            plain
          )}
        </PictureAt>
      )}
    </figure>
  );
}
