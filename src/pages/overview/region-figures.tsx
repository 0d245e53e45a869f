import {layoutFigure} from "../../charts/layout-figure.ts";
import {byHostKind, byLever, byMode} from "../../figures/builders/by-dimension.ts";
import {allTownships} from "../../figures/builders/by-township.ts";
import {byForm, bySector, byTerm, regionHeat, regionTerms} from "../../figures/regions/region-figures.ts";
import {usePageContext} from "../../view/page-context.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import styles from "../parts/layout/page.module.css";

/** Every figure of a region of several counties: its parts ranked, crossed, and all of them together. */
export function RegionFigures() {
  const {catalog} = usePageContext();
  const hasTerms = (catalog.dataset.codeLists.term ?? []).length > 0;
  return (
    <div className={styles.grid}>
      <FigureCard id="all-townships" build={allTownships} metric={null} columns={12} />
      <FigureCard id="region-heat" build={regionHeat} layout={layoutFigure} metric={null} columns={12} />
      {hasTerms && <FigureCard id="by-term" build={byTerm} metric={null} columns={4} />}
      <FigureCard id="by-sector" build={bySector} metric={null} columns={4} />
      <FigureCard id="by-form" build={byForm} metric={null} columns={4} />
      <FigureCard id="by-host-kind" build={byHostKind} metric={null} columns={4} />
      <FigureCard id="by-mode" build={byMode} metric={null} columns={4} />
      <FigureCard id="by-lever" build={byLever} metric={null} columns={4} />
      {hasTerms && (
        <FigureCard id="region-terms" build={regionTerms} layout={layoutFigure} metric={null} columns={12} />
      )}
    </div>
  );
}
