import {Link} from "react-router-dom";
import {paintOf} from "../../../charts/palette.ts";
import {Swatch} from "../../../charts/swatch.tsx";
import {fillOf, TonePatterns} from "../../../charts/tone-patterns.tsx";
import type {Figure, FigureRow, Series} from "../../../figures/figure.ts";
import {rowTotal} from "../../../figures/figure-parts.ts";
import {formatCount} from "../../../locale/format.ts";
import {targetAddress} from "../../../view/address/target-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import type {CardsLayout} from "./layout-cards.ts";
import styles from "./metric-cards.module.css";

/** The headline metrics as numbers to be read from afar, each with what of it is named, and what is not, drawn below. */
export function MetricCards({figure, layout}: {figure: Figure; layout: CardsLayout}) {
  const {columns, widthPx, heightPx, fontPx, isFlat} = layout;
  if (figure.kind !== "bars") return null;
  return (
    <ul className={styles.cards} style={{gridTemplateColumns: `repeat(${columns}, ${widthPx}px)`, fontSize: fontPx}}>
      {figure.rows.map((row) => (
        <li key={row.id} className={styles.card} data-flat={isFlat} style={{height: heightPx}}>
          <Card row={row} series={figure.series} bar={{widthPx: widthPx - 2 * fontPx, heightPx: fontPx}} />
        </li>
      ))}
    </ul>
  );
}

type CardProps = {row: FigureRow; series: readonly Series[]; bar: {widthPx: number; heightPx: number}};

function Card({row, series, bar}: CardProps) {
  const {page, locale, view, t} = usePageContext();
  const words = (part: string) =>
    part === "named" ? t("figures.named") : part === "not-named" ? t("figures.notNamed") : t("figures.notStated");
  const total = rowTotal(row, series);
  const amount = row.endLabel ?? (total === null ? "?" : formatCount(total, locale));
  return (
    <>
      <h2 className={styles.label}>
        {row.target === null ? (
          row.label
        ) : (
          <Link className={styles.link} to={targetAddress(row.target, page, locale, view)}>
            {row.label}
          </Link>
        )}
      </h2>
      <p className={styles.number}>
        {amount} <small>{row.unit}</small>
      </p>
      <PartsBar {...{row, series, bar}} />
      <p className={styles.parts}>
        {series
          .filter(({id}) => row.values[id] !== undefined)
          .map(({id, tone}) => {
            const value = row.values[id] ?? null;
            return (
              <span key={id} className={styles.part}>
                <Swatch tone={tone} sizePx={bar.heightPx * 0.8} /> {words(id)}{" "}
                {value === null ? "?" : formatCount(value, locale)}
              </span>
            );
          })}
      </p>
    </>
  );
}

/** Its parts end to end, as long as their share of all that is known. */
function PartsBar({row, series, bar: {widthPx, heightPx}}: CardProps) {
  const idPrefix = `wall-${row.id}`;
  const parts = series.map(({id, tone}) => ({id, tone, value: row.values[id] ?? 0}));
  const known = parts.reduce((sum, {value}) => sum + value, 0);
  let before = 0;
  return (
    <svg
      className="figure-drawing-swatch"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      overflow="visible"
      aria-hidden="true"
    >
      <TonePatterns series={series} idPrefix={idPrefix} />
      {parts
        .filter(({value}) => value > 0)
        .map(({id, tone, value}) => {
          const x = (before / known) * widthPx;
          before += value;
          return (
            <rect
              key={id}
              x={x}
              y={0.5}
              width={(value / known) * widthPx}
              height={heightPx - 1}
              rx={2}
              fill={fillOf(tone, false, idPrefix)}
              stroke={paintOf(tone).outline}
            />
          );
        })}
    </svg>
  );
}
