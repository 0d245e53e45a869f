import {lazy, Suspense, useMemo, useRef, useState} from "react";
import {drawingWidth} from "../../charts/drawing-width.ts";
import type {Layout} from "../../charts/layout.ts";
import {layoutFigure} from "../../charts/layout-figure.ts";
import {PlainDrawing} from "../../charts/plain-drawing.tsx";
import type {Figure} from "../../figures/figure.ts";
import {useWidth} from "../../ui/use-width.ts";
import {FigureMarks} from "./figure-marks.tsx";
import styles from "./figure-picture.module.css";

const FigureDrawing = lazy(async () => ({
  default: (await import("../../charts/figure-drawing.tsx")).FigureDrawing,
}));

/**
 * A figure's drawing at the width of its place, with a door over each mark.
 *
 * It is drawn from its layout at once, and again whenever the figure changes, which is
 * what a click waits for. Recharts takes the same picture over when a reader points at it
 * or moves the focus into it.
 */
export function FigurePicture({figure}: {figure: Figure}) {
  const place = useRef<HTMLElement>(null);
  const placePx = useWidth(place);
  const layout = useMemo(
    () => (placePx === null ? null : layoutFigure(figure, {widthPx: drawingWidth(placePx), fontPx: 13})),
    [figure, placePx],
  );
  const [taken, setTaken] = useState<Layout | null>(null);
  const takeOver = () => setTaken(layout);
  return (
    <figure
      ref={place}
      className={styles.place}
      aria-labelledby={`${figure.id}-title`}
      onPointerEnter={takeOver}
      onFocus={takeOver}
    >
      {layout && (
        <div className={styles.picture} style={{width: layout.widthPx, height: layout.heightPx}}>
          <Drawing figure={figure} layout={layout} isTaken={taken === layout} />
          <FigureMarks figure={figure} layout={layout} />
        </div>
      )}
    </figure>
  );
}

function Drawing({figure, layout, isTaken}: {figure: Figure; layout: Layout; isTaken: boolean}) {
  const plain = <PlainDrawing figure={figure} layout={layout} idPrefix={`plain-${figure.id}`} />;
  if (!isTaken) return plain;
  return (
    <Suspense fallback={plain}>
      <FigureDrawing figure={figure} layout={layout} idPrefix={figure.id} />
    </Suspense>
  );
}
