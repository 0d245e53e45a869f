import {countedKind, populationOf} from "../../coverage/population.ts";
import {useReading} from "../../view/reading.ts";
import styles from "./filter-bar.module.css";

/** "8 of 18 named organisations", said to screen readers whenever it changes. */
export function MatchCount({metric}: {metric: string | null}) {
  const {catalog, view, t} = useReading();
  const {kinds, all, matching} = populationOf(catalog, view.filters, metric);
  const total = all.length;
  const organisations = kinds.every((kind) => kind === countedKind);
  return (
    <p role="status" className={styles.count}>
      {t("filters.matching")} <strong>{matching.length}</strong>{" "}
      {organisations ? t("filters.ofOrganisations", {count: total}) : t("filters.ofRecords", {count: total})}
    </p>
  );
}
