import {Link} from "react-router-dom";
import {countedKind, populationOf} from "../../../coverage/population.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./filter-bar.module.css";

/** "8 of 18 named organisations", said to screen readers whenever it changes; opens their list. */
export function MatchCount({metric}: {metric: string | null}) {
  const {catalog, view, t} = usePageContext();
  const {kinds, all, matching} = populationOf(catalog, view.filters, metric);
  const address = useAddress();
  // A metric brings its own kinds; elsewhere the list must be told those that are counted.
  const filters = metric === null ? {...view.filters, kind: kinds} : view.filters;
  const total = all.length;
  const organisations = kinds.every((kind) => kind === countedKind);
  return (
    <p role="status" className={styles.count}>
      <Link to={address.records({to: "records", filters, within: metric})}>
        {t("filters.matching")} <strong>{matching.length}</strong>{" "}
        {organisations ? t("filters.ofOrganisations", {count: total}) : t("filters.ofRecords", {count: total})}
      </Link>
    </p>
  );
}
