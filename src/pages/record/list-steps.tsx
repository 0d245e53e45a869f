import {Link} from "react-router-dom";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {formatCount} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {useListSteps} from "../../view/list/use-list-steps.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "./list-steps.module.css";

/** From a record to the one before and the one after it in the list it was opened from, and back to that list. */
export function ListSteps({record}: {record: CoverageRecord}) {
  const {locale, t} = usePageContext();
  const steps = useListSteps(record);
  const address = useAddress();
  if (steps === null) return null;
  const {list, from, position, total, before, after} = steps;
  return (
    <nav className={styles.steps} aria-label={t("record.steps.title")}>
      {before && (
        <Link to={address.recordFrom(before.id, from)} rel="prev">
          <span aria-hidden="true">←</span>
          <span>
            <small>{t("record.steps.before")}</small> {before.name[locale]}
          </span>
        </Link>
      )}
      <Link to={list} className={styles.list}>
        {t("record.steps.list", {position: formatCount(position, locale), total: formatCount(total, locale)})}
      </Link>
      {after && (
        <Link to={address.recordFrom(after.id, from)} rel="next">
          <span>
            <small>{t("record.steps.after")}</small> {after.name[locale]}
          </span>
          <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
