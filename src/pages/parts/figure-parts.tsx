import type {CSSProperties} from "react";
import type {Box, Layout, MarkLayout} from "../../charts/layout.ts";
import type {Figure} from "../../figures/figure.ts";
import {formatCount, formatPair} from "../../locale/format.ts";
import {useReading} from "../../view/reading.ts";
import styles from "./figure-parts.module.css";
import {hasParts} from "./has-parts.ts";

/** What a finger can hit. */
const leastPx = 24;

/**
 * A door over each part of a bar that has several: what is named, what only the total holds,
 * what is of one kind. Each opens its menu, by `data-mark` and `data-part`. A part too narrow
 * to be hit has none: the row's own menu has all its parts.
 */
export function FigureParts({figure, layout}: {figure: Figure; layout: Layout}) {
  const {locale, t} = useReading();
  if (figure.kind !== "bars" || layout.kind !== "bars") return null;
  const rows = layout.columns.flatMap((column) => column.rows).filter(hasParts);
  if (rows.length === 0) return null;
  return (
    <ul className={styles.parts} aria-label={t("drill.parts", {title: figure.title})}>
      {rows.flatMap(({row, marks}) =>
        marks.filter(isRoomy).map(({series, value, box}) => (
          <li key={`${row.id} ${series}`} className={styles.part} style={placeOf(box)}>
            <button type="button" className={styles.door} aria-haspopup="dialog" data-mark={row.id} data-part={series}>
              <span className="visually-hidden">
                {formatPair(
                  `${row.label} · ${figure.series.find(({id}) => id === series)?.label ?? series}`,
                  formatCount(value, locale),
                  locale,
                )}
              </span>
            </button>
          </li>
        )),
      )}
    </ul>
  );
}

function isRoomy({box}: MarkLayout): boolean {
  return box.widthPx >= leastPx;
}

/** The part's place, made high enough to be hit. */
function placeOf({xPx, yPx, widthPx, heightPx}: Box): CSSProperties {
  const height = Math.max(leastPx, heightPx);
  return {left: xPx, top: yPx + (heightPx - height) / 2, width: widthPx, height};
}
