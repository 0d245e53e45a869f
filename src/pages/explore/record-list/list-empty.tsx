import {exploreRecords} from "../../../coverage/explore-records.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "../../parts/figure-card/figure-empty.module.css";
import {FigureEmpty} from "../../parts/figure-card/figure-empty.tsx";

/** Why the list is empty, and each way out with what it would bring back. */
export function ListEmpty({matching}: {matching: number}) {
  const {catalog, view, locale, t} = usePageContext();
  const {setList, setWithin} = useSteps();
  const {filters, within, list} = view;
  if (catalog.dataset.records.length === 0) return <p>{t("explore.empty.none")}</p>;
  if (matching > 0) {
    return (
      <div className={styles.empty}>
        <h3>{t("explore.empty.title")}</h3>
        <p>{t("explore.empty.typed", {count: matching, typed: list.typed})}</p>
        <button type="button" className={styles.button} onClick={() => setList({typed: ""})}>
          {t("explore.empty.clearTyped")}
        </button>
      </div>
    );
  }
  const metric = within === null ? undefined : catalog.metricById.get(within);
  return (
    <FigureEmpty words={t("explore.empty.title")} countWith={(freed) => exploreRecords(catalog, freed, within).length}>
      {metric && (
        <button type="button" className={styles.button} onClick={() => setWithin(null)}>
          {t("filters.empty.release", {
            words: t("explore.within", {metric: metric.label[locale]}),
            count: exploreRecords(catalog, filters, null).length,
          })}
        </button>
      )}
    </FigureEmpty>
  );
}
