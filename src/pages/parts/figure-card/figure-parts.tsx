import type {CSSProperties} from "react";
import type {Box, Layout, MarkLayout} from "../../../charts/layout.ts";
import type {Figure} from "../../../figures/figure.ts";
import {formatCount, formatPair} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-parts.module.css";
import {hasParts, leastDoorPx} from "./has-parts.ts";

/**
 * A door over each part of a bar that has several: what is named, what only the total holds,
 * what is of one kind. Each opens its menu, by `data-mark` and `data-part`. A part too narrow
 * to be hit has none: the row's own menu has all its parts.
 */
export function FigureParts({figure, layout}: {figure: Figure; layout: Layout}) {
  const {locale, t} = usePageContext();
  if (figure.kind !== "bars" || layout.kind !== "bars") return null;
  const rows = layout.columns.flatMap((column) => column.rows).filter(hasParts);
  if (rows.length === 0) return null;
  return (
    <ul className={styles.parts} aria-label={t("drill.parts", {title: figure.title})}>
      {rows.flatMap(({row, marks}) =>
        marks.filter(isRoomy).map(({series, value, box}) => (
          <li key={`${row.id} ${series}`} className={styles.part} style={placeOf(box)}>
            <button
              type="button"
              className={styles.partLink}
              aria-haspopup="dialog"
              data-mark={row.id}
              data-part={series}
            >
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
  return box.widthPx >= leastDoorPx;
}

/** The part's place, made high enough to be hit: downwards, where the row has air. */
function placeOf({xPx, yPx, widthPx, heightPx}: Box): CSSProperties {
  return {left: xPx, top: yPx, width: widthPx, height: Math.max(leastDoorPx, heightPx)};
}
