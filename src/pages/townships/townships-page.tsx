import {layoutFigure} from "../../charts/layout-figure.ts";
import {allTownships} from "../../figures/builders/by-township.ts";
import {townshipMap} from "../../figures/builders/township-map.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {FilterBar} from "../parts/filters/filter-bar.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {TownshipTable} from "./township-table.tsx";

/** Every township: on a schematic grid where the dataset has one, ranked, and with all that is on file there. */
export function TownshipsPage() {
  const {catalog, t} = usePageContext();
  const townships = catalog.dataset.codeLists.township;
  const hasMap = townships.some(({tile}) => tile !== undefined);
  const count = townships.filter(({kind}) => kind !== "outside").length;
  useTitle(t("townships.title"));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 data-steady>{t("townships.title")}</h1>
        <p className={styles.lead}>
          {t("townships.lead", {count})} <a href="#table">{t("townships.table.title")}</a>
        </p>
      </div>
      <FilterBar metric={null} />
      <div className={styles.grid}>
        {hasMap && <FigureCard id="township-map" build={townshipMap} layout={layoutFigure} metric={null} columns={7} />}
        <FigureCard id="all-townships" build={allTownships} metric={null} columns={hasMap ? 5 : 12} />
        <Panel id="table" title={t("townships.table.title")} lead={t("townships.table.lead")} isWide>
          <TownshipTable />
        </Panel>
      </div>
    </div>
  );
}
