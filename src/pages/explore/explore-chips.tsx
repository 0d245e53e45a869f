import {hasFilters} from "../../coverage/has-filters.ts";
import {Icon} from "../../ui/icon.tsx";
import {usePageContext} from "../../view/page-context.ts";
import {useSteps} from "../../view/use-steps.ts";
import styles from "../parts/filters/filter-bar.module.css";
import {FilterChips} from "../parts/filters/filter-chips.tsx";

/** What narrows the list, each choice a chip that releases it; nothing when nothing does. */
export function ExploreChips() {
  const {catalog, view, locale, t} = usePageContext();
  const {clearAll, setWithin} = useSteps();
  const metric = view.within === null ? undefined : catalog.metricById.get(view.within);
  if (!metric && !hasFilters(view.filters)) return null;
  return (
    <section className={styles.line} aria-label={t("explore.chosenFilters")}>
      {metric && (
        <button type="button" className={styles.chip} onClick={() => setWithin(null)}>
          <span className="visually-hidden">{t("filters.release")}</span>
          {t("explore.within", {metric: metric.label[locale]})}
          <Icon name="close" sizePx={12} />
        </button>
      )}
      <FilterChips />
      {hasFilters(view.filters) && (
        <button type="button" className={styles.clear} onClick={clearAll}>
          {t("filters.clearAll")}
        </button>
      )}
    </section>
  );
}
