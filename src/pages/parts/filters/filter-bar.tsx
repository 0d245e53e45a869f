import {memo, Suspense} from "react";
import {Link} from "react-router-dom";
import {offeredDimensions} from "../../../coverage/count/options-of.ts";
import {type Dimension, hasFilters} from "../../../coverage/filters.ts";
import {countedKind, populationOf} from "../../../coverage/population.ts";
import {formatCount} from "../../../locale/format.ts";
import {HoldKeys} from "../../../ui/hold-keys.tsx";
import {Icon} from "../../../ui/icon.tsx";
import {comesNext, lazyPart} from "../../../ui/lazy-part.ts";
import {usePopup} from "../../../ui/use-popup.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {FigureHint} from "../layout/figure-hint.tsx";
import styles from "./filter-bar.module.css";
import {ClearAll, FilterChips} from "./filter-chips.tsx";

/** Narrows the named records, and says how many are left. */
export function FilterBar({metric}: {metric: string | null}) {
  const {catalog, t, view} = usePageContext();
  return (
    <section className={styles.bar} aria-label={t("filters.title")}>
      <div className={styles.line}>
        {offeredDimensions(catalog).map((dimension) => (
          <FacetButton key={dimension} dimension={dimension} metric={metric} chosen={view.filters[dimension].length} />
        ))}
        <MatchCount metric={metric} />
      </div>
      {/* Always there, so that nothing below moves under a pointer that has just clicked. */}
      <div className={styles.line} data-chips>
        {hasFilters(view.filters) && (
          <>
            <FilterChips />
            <ClearAll />
          </>
        )}
        <p className={styles.hint}>{t("filters.namedOnly")}</p>
        <FigureHint />
      </div>
    </section>
  );
}

const loadPopup = async () => (await import("./facet-popup.tsx")).FacetPopup;
const FacetPopup = lazyPart(loadPopup);

type FacetButtonProps = {
  dimension: Dimension;
  metric: string | null;
  /** How many of its options are chosen. */
  chosen: number;
};

/** Opens one facet's options; the popup comes when it is first asked for. */
const FacetButton = memo(function FacetButton({dimension, metric, chosen}: FacetButtonProps) {
  const {t} = usePageContext();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.facet}
        data-facet={dimension}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={comesNext(loadPopup)}
        onFocus={comesNext(loadPopup)}
        onClick={() => setOpen(!isOpen)}
      >
        {t(`figures.dimension.${dimension}`)}
        {chosen > 0 ? <b>{chosen}</b> : <Icon name="down" sizePx={14} />}
      </button>
      <HoldKeys isOpen={isOpen} />
      {isWanted && (
        <Suspense fallback={null}>
          <FacetPopup dimension={dimension} metric={metric} anchor={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
});

/** "8 of 18 named organisations", said to screen readers whenever it changes; opens their list. */
function MatchCount({metric}: {metric: string | null}) {
  const {catalog, view, locale, t} = usePageContext();
  const {kinds, all, matching} = populationOf(catalog, view.filters, metric);
  const address = useAddress();
  // A metric brings its own kinds; elsewhere the list must be told those that are counted.
  const filters = metric === null ? {...view.filters, kind: kinds} : view.filters;
  const total = all.count;
  const organisations = kinds.every((kind) => kind === countedKind);
  return (
    <p role="status" className={styles.count}>
      <Link to={address.records({to: "records", filters, within: metric})}>
        {t("filters.matching")} <strong>{formatCount(matching.count, locale)}</strong>{" "}
        {organisations ? t("filters.ofOrganisations", {count: total}) : t("filters.ofRecords", {count: total})}
      </Link>
    </p>
  );
}
