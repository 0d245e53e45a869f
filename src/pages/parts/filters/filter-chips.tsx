import {useMemo} from "react";
import {type Dimension, dimensions, hasFilters} from "../../../coverage/filters.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatPair} from "../../../locale/format.ts";
import {Icon} from "../../../ui/icon.tsx";
import {useIsPrinted} from "../../../ui/use-is-printed.ts";
import {PagePart, usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./filter-bar.module.css";
import {focusAfterRelease} from "./focus-after-release.ts";

/** Every active choice as a chip that releases it; on paper, where nothing can be pressed, in words. */
export function FilterChips() {
  const reading = usePageContext();
  const {t, locale, view} = reading;
  const {toggle} = useSteps();
  const isPrinted = useIsPrinted();
  const chips = dimensions.flatMap((dimension) =>
    view.filters[dimension].map((value) => ({
      dimension,
      value,
      words: formatPair(t(`figures.dimension.${dimension}`), optionLabel(dimension, value, reading), locale),
    })),
  );
  if (isPrinted) return <p>{[t("filters.title"), ...chips.map(({words}) => words)].join(" · ")}</p>;
  return chips.map(({dimension, value, words}) => (
    <button
      key={`${dimension} ${value}`}
      type="button"
      className={styles.chip}
      data-chip
      onClick={({currentTarget}) => {
        focusAfterRelease(currentTarget, dimension);
        toggle(dimension, value);
      }}
    >
      <span className="visually-hidden">{t("filters.release")}</span>
      {words}
      <Icon name="close" sizePx={12} />
    </button>
  ));
}

/**
 * What a reader brought along that narrows a page without filters of its own, each a chip
 * that releases it; nothing where there is none.
 *
 * @param except - A dimension whose choice the page does not follow.
 */
export function ActiveFilters({except = null}: {except?: Dimension | null}) {
  const context = usePageContext();
  const {t} = context;
  const followed = useMemo(() => {
    const {view} = context;
    const filters = except === null ? view.filters : {...view.filters, [except]: []};
    return {...context, view: {...view, filters}};
  }, [context, except]);
  const isActive = hasFilters(followed.view.filters);
  return (
    <>
      <p role="status" className="visually-hidden">
        {isActive ? "" : t("filters.none")}
      </p>
      {isActive && (
        <section className={styles.bar} aria-label={t("filters.title")}>
          <div className={styles.line}>
            <PagePart value={followed}>
              <FilterChips />
            </PagePart>
            <ClearAll />
            <p className={styles.hint}>{t("filters.namedOnly")}</p>
          </div>
        </section>
      )}
    </>
  );
}

/** Releases every choice. */
export function ClearAll() {
  const {t} = usePageContext();
  const {clearAll} = useSteps();
  return (
    <button
      type="button"
      className={styles.clear}
      onClick={({currentTarget}) => {
        focusAfterRelease(currentTarget, null);
        clearAll();
      }}
    >
      {t("filters.clearAll")}
    </button>
  );
}
