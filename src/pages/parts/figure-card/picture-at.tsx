import {type ReactNode, useRef} from "react";
import type {Layout} from "../../../charts/layout.ts";
import type {Figure} from "../../../figures/figure.ts";
import {FigureMarks} from "./figure-marks.tsx";
import {FigureParts} from "./figure-parts.tsx";
import styles from "./figure-picture.module.css";
import {MarkMenus} from "./mark-menus.tsx";

export type PictureAtProps = {figure: Figure; layout: Layout; children: ReactNode};

/** A drawing of a known size, with a door over each of its marks, and a menu to each. */
export function PictureAt({figure, layout, children}: PictureAtProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} className={styles.picture} style={{width: layout.widthPx, height: layout.heightPx}}>
      {children}
      <FigureMarks figure={figure} layout={layout} />
      <FigureParts figure={figure} layout={layout} />
      <MarkMenus figure={figure} place={place} />
    </div>
  );
}
