import {useMemo} from "react";
import type {Dimension} from "../../../coverage/filters.ts";
import {hasFilters} from "../../../coverage/has-filters.ts";
import {PagePart, usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./filter-bar.module.css";
import {FilterChips} from "./filter-chips.tsx";

/**
 * What a reader brought along that narrows a page without filters of its own, each a chip
 * that releases it; nothing where there is none.
 *
 * @param except - A dimension whose choice the page does not follow.
 */
export function ActiveFilters({except = null}: {except?: Dimension | null}) {
  const context = usePageContext();
  const {clearAll} = useSteps();
  const {t} = context;
  const followed = useMemo(() => {
    const {view} = context;
    const filters = except === null ? view.filters : {...view.filters, [except]: []};
    return {...context, view: {...view, filters}};
  }, [context, except]);
  if (!hasFilters(followed.view.filters)) return null;
  return (
    <section className={styles.bar} aria-label={t("filters.title")}>
      <div className={styles.line}>
        <PagePart value={followed}>
          <FilterChips />
        </PagePart>
        <button type="button" className={styles.clear} onClick={clearAll}>
          {t("filters.clearAll")}
        </button>
        <p className={styles.hint}>{t("filters.namedOnly")}</p>
      </div>
    </section>
  );
}
