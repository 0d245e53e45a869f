import {useMemo, useState} from "react";
import {offeredDimensions} from "../../coverage/count/options-of.ts";
import {type Dimension, hasFilters} from "../../coverage/filters.ts";
import {Icon} from "../../ui/icon.tsx";
import {useIsPrinted} from "../../ui/use-is-printed.ts";
import {useExploreFacet} from "../../view/figure/use-facet.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useSteps} from "../../view/use-steps.ts";
import {FacetOptions} from "../parts/filters/facet-options.tsx";
import bar from "../parts/filters/filter-bar.module.css";
import {ClearAll, FilterChips} from "../parts/filters/filter-chips.tsx";
import {focusAfterRelease} from "../parts/filters/focus-after-release.ts";
import styles from "./explore-facets.module.css";

/** In the order in which a list of all kinds is narrowed, and whether they stand open at first. */
const facets: readonly (readonly [Dimension, boolean])[] = [
  ["kind", true],
  ["lever", true],
  ["hostKind", true],
  ["mode", false],
  ["township", false],
  ["platform", true],
  ["level", false],
  ["form", true],
  ["sector", true],
  ["status", false],
  ["term", false],
  ["party", false],
  ["site", false],
  ["station", false],
  ["founded", false],
];

/** Narrows the list of all records; on a narrow screen folded away until asked for. */
export function ExploreFacets() {
  const {catalog, t, view} = usePageContext();
  const [isOpen, setOpen] = useState(false);
  const offered = useMemo(() => offeredDimensions(catalog), [catalog]);
  const chosen = facets.reduce((sum, [dimension]) => sum + view.filters[dimension].length, 0);
  return (
    <section className={styles.facets} aria-label={t("filters.title")}>
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("explore.filters", {count: chosen})}
        <Icon name={isOpen ? "up" : "down"} sizePx={14} />
      </button>
      <div className={styles.groups} data-open={isOpen}>
        {facets
          .filter(([dimension]) => offered.includes(dimension))
          .map(([dimension, isOpenFirst]) => (
            <ExploreFacet key={dimension} dimension={dimension} isOpenFirst={isOpenFirst} />
          ))}
      </div>
    </section>
  );
}

function ExploreFacet({dimension, isOpenFirst}: {dimension: Dimension; isOpenFirst: boolean}) {
  const {t, view} = usePageContext();
  const options = useExploreFacet(dimension);
  const chosen = view.filters[dimension].length;
  const [isOpen, setOpen] = useState(isOpenFirst || chosen > 0);
  return (
    <details className={styles.facet} open={isOpen} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary className={styles.summary} data-facet={dimension}>
        <span>{t(`figures.dimension.${dimension}`)}</span>
        {chosen > 0 && <small>{t("explore.chosen", {count: chosen})}</small>}
        <Icon name="down" sizePx={14} />
      </summary>
      <FacetOptions dimension={dimension} options={options} />
    </details>
  );
}

/** What narrows the list, each choice a chip that releases it; nothing when nothing does. */
export function ExploreChips() {
  const {catalog, view, locale, t} = usePageContext();
  const {setWithin} = useSteps();
  const isPrinted = useIsPrinted();
  const metric = view.within === null ? undefined : catalog.metricById.get(view.within);
  if (!metric && !hasFilters(view.filters)) return null;
  return (
    <section className={bar.line} aria-label={t("explore.chosenFilters")}>
      {isPrinted && metric && <p>{t("explore.within", {metric: metric.label[locale]})}</p>}
      {metric && (
        <button
          type="button"
          className={bar.chip}
          data-chip
          onClick={({currentTarget}) => {
            focusAfterRelease(currentTarget, null);
            setWithin(null);
          }}
        >
          <span className="visually-hidden">{t("filters.release")}</span>
          {t("explore.within", {metric: metric.label[locale]})}
          <Icon name="close" sizePx={12} />
        </button>
      )}
      {hasFilters(view.filters) && (
        <>
          <FilterChips />
          <ClearAll />
        </>
      )}
    </section>
  );
}
