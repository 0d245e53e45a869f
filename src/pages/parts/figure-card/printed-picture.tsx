import {use} from "react";
import {FigureDrawing} from "../../../charts/figure-drawing.tsx";
import {sliceLayout} from "../../../charts/slice-layout.ts";
import type {Figure} from "../../../figures/figure.ts";
import {type CardColumns, FigureLayout} from "./card-context.ts";
import styles from "./printed-picture.module.css";

/**
 * What a sheet of A4 has room for within its margins: its width, and the height that a card's
 * words leave. Across, two narrow figures stand beside each other.
 */
const sheets = {
  upright: {mostPx: 760, besideHeadPx: 620, wide: 700, narrow: 700},
  across: {mostPx: 470, besideHeadPx: 380, wide: 1030, narrow: 500},
} as const;

/** The text size of drawings on paper, in px, where the page's own is 16. */
const fontPx = 13;

/**
 * A figure as it is printed: as wide as its sheet, parted between rows where it is higher than
 * one. No script knows beforehand which way the sheet is held: it is drawn for both, and the
 * style sheet shows the one.
 */
export function PrintedPicture({figure, columns}: {figure: Figure; columns: CardColumns}) {
  const layOut = use(FigureLayout);
  const isRows = figure.kind === "bars" || figure.kind === "tree";
  // What can't be parted has room under the page's own head, which else would have a sheet to itself.
  const isWhole = figure.kind === "tiles" || figure.kind === "levels";
  const room = isRows && columns < 12 ? "narrow" : "wide";
  return (["upright", "across"] as const).map((held) => {
    const {mostPx, besideHeadPx, [room]: widthPx} = sheets[held];
    const layout = layOut(figure, {widthPx, fontPx, ...(isWhole && {maxHeightPx: besideHeadPx})});
    const parts = sliceLayout(layout, mostPx, figure.kind === "heat");
    return (
      <div key={held} className={styles[held]} data-room={room} data-parts={parts.length}>
        {parts.map(({head, body}) => (
          <div key={body.topPx} className={styles.part}>
            {[head, body].map((slice) => {
              const idPrefix = `${figure.id}-${held}-${body.topPx}-${slice === body ? "rows" : "head"}`;
              return slice && <FigureDrawing key={idPrefix} {...{figure, layout, slice, idPrefix}} />;
            })}
          </div>
        ))}
      </div>
    );
  });
}
