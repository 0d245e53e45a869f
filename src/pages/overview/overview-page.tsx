import {memo, Suspense} from "react";
import {Link} from "react-router-dom";
import type {Catalog} from "../../coverage/catalog.ts";
import {lazyPart} from "../../ui/lazy-part.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {DeferredPart} from "../parts/deferred/deferred-part.tsx";
import {FilterBar} from "../parts/filters/filter-bar.tsx";
import {DataLead} from "../parts/layout/data-lead.tsx";
import styles from "../parts/layout/page.module.css";
import {MetricCard} from "../parts/metric-card/metric-card.tsx";

/** The figures: the cards above them can be read before what draws these has come. */
export const OverviewFigures = lazyPart(async () => (await import("./overview-figures.tsx")).OverviewFigures);

const RegisterFigures = lazyPart(async () => (await import("./register-figures.tsx")).RegisterFigures);

const RegionFigures = lazyPart(async () => (await import("./region-figures.tsx")).RegionFigures);

const TodayField = lazyPart(async () => (await import("./today-field.tsx")).TodayField);

/** The headline metrics, the filters, and every figure. */
export function OverviewPage() {
  const {catalog} = usePageContext();
  const Figures = figuresOf(catalog);
  return (
    <div className={styles.page}>
      <DeferredPart own={null}>
        <OverviewHead />
      </DeferredPart>
      <FilterBar metric={null} />
      <Suspense fallback={<div className={styles.coming} />}>
        <Figures />
      </Suspense>
    </div>
  );
}

function figuresOf({dataset, place}: Catalog) {
  if (place?.packed) return RegionFigures;
  return dataset.basis === "register" ? RegisterFigures : OverviewFigures;
}

/** What no filter changes but the addresses that keep it. */
const OverviewHead = memo(function OverviewHead() {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const {title, metrics, register, codeLists} = catalog.dataset;
  const hasTerms = register !== undefined || (catalog.place?.packed != null && (codeLists.term ?? []).length > 0);
  useTitle(null);
  return (
    <>
      <div className={styles.head}>
        <h1 data-steady>{title[locale]}</h1>
        <p className={styles.lead}>
          <DataLead /> <Link to={`${address.page("/about")}#questions`}>{t("overview.whatFor")}</Link> ·{" "}
          <Link to={address.page("/wall")}>{t("overview.wall")}</Link>
        </p>
        {hasTerms && (
          <Suspense fallback={null}>
            <TodayField />
          </Suspense>
        )}
      </div>
      <div className={styles.cards}>
        {metrics
          .filter(({headline}) => headline)
          .map((metric) => (
            <MetricCard key={metric.id} metric={metric} />
          ))}
      </div>
    </>
  );
});
