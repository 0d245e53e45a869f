import {Link} from "react-router-dom";
import {nodeOrder} from "../../coverage/framework/node-order.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "./node-page.module.css";

/** The nodes that are told before and after a node. */
export function NodeNeighbours({node}: {node: FrameworkNode}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const order = nodeOrder(catalog);
  const at = order.findIndex(({id}) => id === node.id);
  const before = at > 0 ? order[at - 1] : undefined;
  const after = order[at + 1];
  return (
    <nav className={styles.neighbours} aria-label={t("framework.neighbours")}>
      {before && (
        <Link to={address.node(before.id)} className={styles.door} rel="prev">
          <span aria-hidden="true">←</span> {t("framework.before", {node: before.label[locale]})}
        </Link>
      )}
      {after && (
        <Link to={address.node(after.id)} className={styles.door} data-after rel="next">
          {t("framework.after", {node: after.label[locale]})} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
