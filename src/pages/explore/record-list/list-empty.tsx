import {exploreRecords, releasableFilters} from "../../../coverage/explore-records.ts";
import {hasFilters} from "../../../coverage/filters.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatPair} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "../../parts/figure-card/figure-empty.module.css";

/** Why the list is empty, and each way out with what it would bring back. */
export function ListEmpty({matching}: {matching: number}) {
  const reading = usePageContext();
  const {catalog, view, locale, t} = reading;
  const {toggle, clearAll, setList, setWithin} = useSteps();
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
  const ways = releasableFilters(catalog, filters, within).filter(({count}) => count > 0);
  const metric = within === null ? undefined : catalog.metricById.get(within);
  return (
    <div className={styles.empty}>
      <h3>{t("explore.empty.title")}</h3>
      <p>{ways.length > 0 || metric ? t("explore.empty.filters") : t("explore.empty.several")}</p>
      {ways.map(({dimension, value, count}) => (
        <button
          key={`${dimension} ${value}`}
          type="button"
          className={styles.button}
          onClick={() => toggle(dimension, value)}
        >
          {t("explore.empty.release", {
            words: formatPair(t(`figures.dimension.${dimension}`), optionLabel(dimension, value, reading), locale),
            count,
          })}
        </button>
      ))}
      {metric && (
        <button type="button" className={styles.button} onClick={() => setWithin(null)}>
          {t("explore.empty.release", {
            words: t("explore.within", {metric: metric.label[locale]}),
            count: exploreRecords(catalog, filters, null).length,
          })}
        </button>
      )}
      {hasFilters(filters) && (
        <button type="button" className={styles.button} onClick={clearAll}>
          {t("filters.clearAll")}
        </button>
      )}
    </div>
  );
}
