import {Link} from "react-router-dom";
import {formatList} from "../locale/format.ts";
import {useReading} from "../view/reading.ts";
import {useAddress} from "../view/use-address.ts";
import {useTitle} from "../view/use-title.ts";
import {FigureCard} from "./parts/figure-card.tsx";
import {FilterBar} from "./parts/filter-bar.tsx";
import {MetricCard} from "./parts/metric-card.tsx";
import styles from "./parts/page.module.css";

/** The headline metrics, the filters, and every figure. */
export function OverviewPage() {
  const {catalog, locale, t} = useReading();
  const address = useAddress();
  const {title, date, metrics, sources} = catalog.dataset;
  useTitle(null);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{title[locale]}</h1>
        <p className={styles.lead}>
          {t("overview.lead", {
            publisher: formatList(
              sources.map(({publisher}) => publisher[locale]),
              locale,
            ),
            meaning: date.meaning[locale].toLowerCase(),
            day: date.day,
          })}{" "}
          <Link to={`${address.page("/about")}#questions`}>{t("overview.whatFor")}</Link>
        </p>
      </div>
      <div className={styles.cards}>
        {metrics
          .filter(({headline}) => headline)
          .map((metric) => (
            <MetricCard key={metric.id} metric={metric} />
          ))}
      </div>
      <FilterBar metric={null} />
      <div className={styles.grid}>
        <FigureCard id="headline-metrics" metric={null} columns={7} />
        <FigureCard id="by-lever" metric={null} columns={5} />
        <FigureCard id="by-host-kind" metric={null} columns={4} />
        <FigureCard id="by-mode" metric={null} columns={4} />
        <FigureCard id="one-to-many" metric={null} columns={4} />
        <FigureCard id="by-township" metric={null} columns={12} />
        <FigureCard id="platform-contents" metric={null} columns={4} />
        <FigureCard id="honours-by-level" metric={null} columns={4} />
        <FigureCard id="association-members" metric={null} columns={4} />
      </div>
    </div>
  );
}
