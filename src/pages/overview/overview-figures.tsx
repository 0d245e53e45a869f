import {associationMembers} from "../../figures/builders/association-members.ts";
import {byHostKind, byLever, byMode} from "../../figures/builders/by-dimension.ts";
import {byTownship} from "../../figures/builders/by-township.ts";
import {headlineMetrics} from "../../figures/builders/headline-metrics.ts";
import {honoursByLevel} from "../../figures/builders/honours-by-level.ts";
import {oneToMany} from "../../figures/builders/one-to-many.ts";
import {platformContents} from "../../figures/builders/platform-contents.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import styles from "../parts/layout/page.module.css";

/** Every figure of the overview. */
export function OverviewFigures() {
  return (
    <div className={styles.grid}>
      <FigureCard id="headline-metrics" build={headlineMetrics} metric={null} columns={7} />
      <FigureCard id="by-lever" build={byLever} metric={null} columns={5} />
      <FigureCard id="by-host-kind" build={byHostKind} metric={null} columns={4} />
      <FigureCard id="by-mode" build={byMode} metric={null} columns={4} />
      <FigureCard id="one-to-many" build={oneToMany} metric={null} columns={4} />
      <FigureCard id="by-township" build={byTownship} metric={null} columns={7} />
      <FigureCard id="platform-contents" build={platformContents} metric={null} columns={5} />
      <FigureCard id="honours-by-level" build={honoursByLevel} metric={null} columns={7} />
      <FigureCard id="association-members" build={associationMembers} metric={null} columns={5} />
    </div>
  );
}
