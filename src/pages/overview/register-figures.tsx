import {layoutFigure} from "../../charts/layout-figure.ts";
import {byHostKind, byLever, byMode} from "../../figures/builders/by-dimension.ts";
import {
  committeeSizes,
  completenessMap,
  growth,
  reconciliation,
  registerCoverage,
  termCalendar,
  termsByTownship,
} from "../../figures/register/register-builders.ts";
import {usePageContext} from "../../view/page-context.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import styles from "../parts/layout/page.module.css";
import {ReportNames} from "./report-names.tsx";

/** Every figure of a register's overview: what staff ask first, first. */
export function RegisterFigures() {
  const {catalog} = usePageContext();
  const {report} = catalog.beside;
  return (
    <div className={styles.grid}>
      <FigureCard id="term-calendar" build={termCalendar} metric={null} columns={5} />
      <FigureCard id="growth" build={growth} metric={null} columns={7} />
      <FigureCard id="coverage-by-township" build={registerCoverage} metric={null} columns={12} />
      <FigureCard id="by-host-kind" build={byHostKind} metric={null} columns={4} />
      <FigureCard id="by-mode" build={byMode} metric={null} columns={4} />
      <FigureCard id="by-lever" build={byLever} metric={null} columns={4} />
      <FigureCard id="committee-sizes" build={committeeSizes} metric={null} columns={12} />
      <FigureCard
        id="term-calendar-by-township"
        build={termsByTownship}
        layout={layoutFigure}
        metric={null}
        columns={12}
      />
      <FigureCard id="completeness" build={completenessMap} layout={layoutFigure} metric={null} columns={12} />
      {report && (
        <>
          <FigureCard id="reconciliation" build={reconciliation} metric={null} columns={12} />
          <ReportNames report={report} entries={catalog.dataset.register?.entries ?? []} />
        </>
      )}
    </div>
  );
}
