import {Fragment} from "react";
import {Link} from "react-router-dom";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";

/** A node of the working method, by its name; it opens its page. */
export function NodeLink({id}: {id: string}) {
  const {catalog, locale} = usePageContext();
  const address = useAddress();
  const node = catalog.nodeById.get(id);
  return node ? <Link to={address.node(id)}>{node.label[locale]}</Link> : id;
}

/** Several nodes in a line. */
export function NodeDoors({ids}: {ids: readonly string[]}) {
  const {locale} = usePageContext();
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && (locale === "zh" ? "、" : ", ")}
      <NodeLink id={id} />
    </Fragment>
  ));
}
