import {FigureCard} from "./parts/figure-card.tsx";
import styles from "./parts/page.module.css";

/** Every figure of the overview. */
export function OverviewFigures() {
  return (
    <div className={styles.grid}>
      <FigureCard id="headline-metrics" metric={null} columns={7} />
      <FigureCard id="by-lever" metric={null} columns={5} />
      <FigureCard id="by-host-kind" metric={null} columns={4} />
      <FigureCard id="by-mode" metric={null} columns={4} />
      <FigureCard id="one-to-many" metric={null} columns={4} />
      <FigureCard id="by-township" metric={null} columns={12} />
      <FigureCard id="platform-contents" metric={null} columns={4} />
      <FigureCard id="honours-by-level" metric={null} columns={4} />
      <FigureCard id="association-members" metric={null} columns={4} />
    </div>
  );
}
