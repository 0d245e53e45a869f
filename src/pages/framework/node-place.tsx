import type {ReactNode} from "react";
import {Link} from "react-router-dom";
import {childNodes} from "../../coverage/framework/node-order.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "../parts/record/record-facts.module.css";

/** Where a node stands in the working method: its level, what it is a part of, which one of how many. */
export function NodePlace({node}: {node: FrameworkNode}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const above = node.parent === null ? undefined : catalog.nodeById.get(node.parent);
  const beside = above ? childNodes(above.id, catalog) : [];
  return (
    <dl className={styles.facts}>
      <Fact name={t("framework.levelName")}>{t(`framework.level.${node.level}`)}</Fact>
      {above && (
        <Fact name={t("framework.above")}>
          <Link to={above.level === "method" ? address.page("/framework") : address.node(above.id)}>
            {above.label[locale]}
          </Link>
        </Fact>
      )}
      {above && (
        <Fact name={t("framework.order")}>
          <ol>
            {beside.map(({id, label}) => (
              <li key={id}>
                {id === node.id ? (
                  <b aria-current="page">{label[locale]}</b>
                ) : (
                  <Link to={address.node(id)}>{label[locale]}</Link>
                )}
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </dl>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
