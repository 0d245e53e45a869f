import {legendOf} from "../../../charts/legend-of.ts";
import {Swatch} from "../../../charts/swatch.tsx";
import type {Figure} from "../../../figures/figure.ts";
import styles from "./figure-legend.module.css";

/** What the fills mean; left out where there is one fill and nothing to tell apart. */
export function FigureLegend({figure}: {figure: Figure}) {
  const entries = legendOf(figure);
  if (entries.length < 2 && entries[0]?.tone === "named") return null;
  return (
    <ul className={styles.legend}>
      {entries.map(({id, label, tone}) => (
        <li key={id} className={styles.entry}>
          <Swatch tone={tone} />
          {label}
        </li>
      ))}
    </ul>
  );
}
