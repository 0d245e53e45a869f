import {Link} from "react-router-dom";
import {reconcile} from "../../../coverage/reconcile.ts";
import type {Metric} from "../../../dataset/schema.ts";
import {formatCount, formatList} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./metric-card.module.css";
import {ReportedBar} from "./reported-bar.tsx";

/** One headline metric: its total, and how much of it the source names. */
export function MetricCard({metric}: {metric: Metric}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const {reported, atLeast, namedCount, notNamed} = reconcile(metric, catalog);
  const paragraphs = [...new Set(metric.evidence.map(({paragraph}) => paragraph))];
  return (
    <article className={styles.card} data-steady>
      <h2 className={styles.label}>
        <Link to={address.metric(metric.id)}>{metric.label[locale]}</Link>
      </h2>
      {paragraphs.length > 0 && (
        <Link to={`${address.metric(metric.id)}#evidence`} className={styles.source}>
          {t("metric.evidenceIn", {paragraphs: formatList(paragraphs, locale)})}
          <span className="visually-hidden"> {metric.label[locale]}</span>
        </Link>
      )}
      <p className={styles.number} data-long={(reported ?? namedCount) >= 10_000}>
        {formatCount(reported ?? namedCount, locale)}
        {atLeast && "+"}
        <small>{metric.unit[locale]}</small>
      </p>
      <ReportedBar
        metric={metric.id}
        named={namedCount}
        notNamed={notNamed}
        unstated={metric.unstated ?? 0}
        atLeast={atLeast}
      />
    </article>
  );
}
