import type {Dimension} from "../../../coverage/filters.ts";
import {hasFilters} from "../../../coverage/has-filters.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {FacetButton} from "./facet-button.tsx";
import styles from "./filter-bar.module.css";
import {FilterChips} from "./filter-chips.tsx";
import {MatchCount} from "./match-count.tsx";

const facets: readonly Dimension[] = ["lever", "hostKind", "mode", "township", "kind", "platform", "level"];

/** Narrows the named records, and says how many are left. */
export function FilterBar({metric}: {metric: string | null}) {
  const {t, view} = usePageContext();
  const {clearAll} = useSteps();
  return (
    <section className={styles.bar} aria-label={t("filters.title")}>
      <div className={styles.line}>
        {facets.map((dimension) => (
          <FacetButton key={dimension} dimension={dimension} metric={metric} chosen={view.filters[dimension].length} />
        ))}
        <MatchCount metric={metric} />
      </div>
      {/* Always there, so that nothing below moves under a pointer that has just clicked. */}
      <div className={styles.line} data-chips>
        {hasFilters(view.filters) && (
          <>
            <FilterChips />
            <button type="button" className={styles.clear} onClick={clearAll}>
              {t("filters.clearAll")}
            </button>
          </>
        )}
        <p className={styles.hint}>{t("filters.namedOnly")}</p>
      </div>
    </section>
  );
}
