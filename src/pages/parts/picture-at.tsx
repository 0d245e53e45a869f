import type {ReactNode} from "react";
import type {Layout} from "../../charts/layout.ts";
import type {Figure} from "../../figures/figure.ts";
import {FigureMarks} from "./figure-marks.tsx";
import styles from "./figure-picture.module.css";

export type PictureAtProps = {figure: Figure; layout: Layout; children: ReactNode};

/** A drawing of a known size, with a door over each of its marks. */
export function PictureAt({figure, layout, children}: PictureAtProps) {
  return (
    <div className={styles.picture} style={{width: layout.widthPx, height: layout.heightPx}}>
      {children}
      <FigureMarks figure={figure} layout={layout} />
    </div>
  );
}
