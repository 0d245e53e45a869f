import {associationMembers} from "../figures/association-members.ts";
import {byHostKind} from "../figures/by-host-kind.ts";
import {byLever} from "../figures/by-lever.ts";
import {byMode} from "../figures/by-mode.ts";
import {byTownship} from "../figures/by-township.ts";
import {headlineMetrics} from "../figures/headline-metrics.ts";
import {honoursByLevel} from "../figures/honours-by-level.ts";
import {oneToMany} from "../figures/one-to-many.ts";
import {platformContents} from "../figures/platform-contents.ts";
import {FigureCard} from "./parts/figure-card.tsx";
import styles from "./parts/page.module.css";

/** Every figure of the overview. */
export function OverviewFigures() {
  return (
    <div className={styles.grid}>
      <FigureCard id="headline-metrics" build={headlineMetrics} metric={null} columns={7} />
      <FigureCard id="by-lever" build={byLever} metric={null} columns={5} />
      <FigureCard id="by-host-kind" build={byHostKind} metric={null} columns={4} />
      <FigureCard id="by-mode" build={byMode} metric={null} columns={4} />
      <FigureCard id="one-to-many" build={oneToMany} metric={null} columns={4} />
      <FigureCard id="by-township" build={byTownship} metric={null} columns={12} />
      <FigureCard id="platform-contents" build={platformContents} metric={null} columns={4} />
      <FigureCard id="honours-by-level" build={honoursByLevel} metric={null} columns={4} />
      <FigureCard id="association-members" build={associationMembers} metric={null} columns={4} />
    </div>
  );
}
