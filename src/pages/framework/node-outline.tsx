import {Link} from "react-router-dom";
import {nodeContents} from "../../coverage/framework/node-contents.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {namedWords, totalWords} from "../../figures/text/node-text.ts";
import {formatList} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "./node-outline.module.css";

/** Nodes of the working method, each with what it means, what stands under it, and its evidence; every one a link. */
export function NodeOutline({nodes}: {nodes: readonly FrameworkNode[]}) {
  return (
    <ul className={styles.list}>
      {nodes.map((node) => (
        <li key={node.id} className={styles.item}>
          <NodeInOutline node={node} />
        </li>
      ))}
    </ul>
  );
}

function NodeInOutline({node}: {node: FrameworkNode}) {
  const reading = usePageContext();
  const {catalog, locale, t, view} = reading;
  const address = useAddress();
  const contents = nodeContents(node, view.filters, catalog);
  const paragraphs = [...new Set(node.evidence.map(({paragraph}) => paragraph))];
  const page = address.node(node.id);
  const label = node.label[locale];
  const about = <span className="visually-hidden"> {label}</span>;
  return (
    <>
      <Link to={page} className={styles.name}>
        {label}
      </Link>
      <p>
        {node.summary[locale]}{" "}
        <Link to={`${page}#evidence`} className={styles.source}>
          {t("metric.evidenceIn", {paragraphs: formatList(paragraphs, locale)})}
          {about}
        </Link>
      </p>
      <ul className={styles.links}>
        <li>
          <Link to={`${page}#records`}>
            {namedWords(contents, reading) ?? t("figures.none")}
            {about}
          </Link>
        </li>
        {contents.metrics.map((metric) => (
          <li key={metric.id}>
            <Link to={address.metric(metric.id)}>{totalWords(metric, reading)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
