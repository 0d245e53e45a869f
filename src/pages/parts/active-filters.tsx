import {useMemo} from "react";
import type {Dimension} from "../../coverage/filters.ts";
import {hasFilters} from "../../coverage/has-filters.ts";
import {PlaceReading, useReading} from "../../view/reading.ts";
import {useSteps} from "../../view/use-steps.ts";
import styles from "./filter-bar.module.css";
import {FilterChips} from "./filter-chips.tsx";

/**
 * What a reader brought along that narrows a page without filters of its own, each a chip
 * that releases it; nothing where there is none.
 *
 * @param except - A dimension whose choice the page does not follow.
 */
export function ActiveFilters({except = null}: {except?: Dimension | null}) {
  const reading = useReading();
  const {clearAll} = useSteps();
  const {t} = reading;
  const followed = useMemo(() => {
    const {view} = reading;
    const filters = except === null ? view.filters : {...view.filters, [except]: []};
    return {...reading, view: {...view, filters}};
  }, [reading, except]);
  if (!hasFilters(followed.view.filters)) return null;
  return (
    <section className={styles.bar} aria-label={t("filters.title")}>
      <div className={styles.line}>
        <PlaceReading value={followed}>
          <FilterChips />
        </PlaceReading>
        <button type="button" className={styles.clear} onClick={clearAll}>
          {t("filters.clearAll")}
        </button>
        <p className={styles.hint}>{t("filters.namedOnly")}</p>
      </div>
    </section>
  );
}
