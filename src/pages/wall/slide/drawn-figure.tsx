import {useRef} from "react";
import {FigureDrawing} from "../../../charts/figure-drawing.tsx";
import type {Layout} from "../../../charts/layout.ts";
import type {Figure} from "../../../figures/figure.ts";
import {useOneStop} from "../../../ui/use-one-stop.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {captionId} from "../../parts/figure-card/figure-caption.tsx";
import {FigureMarks, keysId} from "../../parts/figure-card/marks/figure-marks.tsx";
import styles from "./slide.module.css";

/** A figure with what it leads to over each of its marks: a press opens a page or makes a choice, as anywhere. */
export function DrawnFigure({figure, layout}: {figure: Figure; layout: Layout}) {
  const {t} = usePageContext();
  const box = useRef<HTMLElement>(null);
  const {onFocus, onKeyDown} = useOneStop(box);
  return (
    <figure
      ref={box}
      className={styles.figure}
      style={{width: layout.widthPx, height: layout.heightPx}}
      aria-label={figure.title}
      aria-describedby={captionId(figure)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      data-arrows-within
    >
      <FigureDrawing figure={figure} layout={layout} idPrefix={figure.id} />
      <FigureMarks figure={figure} layout={layout} isWhole />
      <p id={keysId(figure)} className="visually-hidden">
        {t("card.keys")}
      </p>
    </figure>
  );
}
