import {lazy, Suspense, useMemo, useRef} from "react";
import {drawingWidth} from "../../charts/drawing-width.ts";
import {layoutFigure} from "../../charts/layout-figure.ts";
import type {Figure} from "../../figures/figure.ts";
import {useWidth} from "../../ui/use-width.ts";
import {FigureMarks} from "./figure-marks.tsx";
import styles from "./figure-picture.module.css";

const FigureDrawing = lazy(async () => ({
  default: (await import("../../charts/figure-drawing.tsx")).FigureDrawing,
}));

/**
 * A figure's drawing at the width of its place. The layout is known before the drawing
 * arrives, so its room is kept and its marks can be used from the start.
 */
export function FigurePicture({figure}: {figure: Figure}) {
  const place = useRef<HTMLDivElement>(null);
  const placePx = useWidth(place);
  const layout = useMemo(
    () => (placePx === null ? null : layoutFigure(figure, {widthPx: drawingWidth(placePx), fontPx: 13})),
    [figure, placePx],
  );
  return (
    <div ref={place} className={styles.place}>
      {layout && (
        <div className={styles.picture} style={{width: layout.widthPx, height: layout.heightPx}}>
          <Suspense fallback={null}>
            <FigureDrawing figure={figure} layout={layout} idPrefix={figure.id} />
          </Suspense>
          <FigureMarks figure={figure} layout={layout} />
        </div>
      )}
    </div>
  );
}
