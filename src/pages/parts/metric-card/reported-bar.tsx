import {Link} from "react-router-dom";
import {noFilters} from "../../../coverage/filters.ts";
import {formatCount} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./reported-bar.module.css";

export type ReportedBarProps = {
  /** The metric that it is of, whose list and evidence the numbers open. */
  metric: string;
  named: number;
  /** `null` where the source reports no total, so that nothing is left over. */
  notNamed: number | null;
  /** How many rows of a register leave open whether they count. */
  unstated: number;
  /** Whether the total is a lower bound, and so is what is left of it. */
  atLeast: boolean;
};

/**
 * Solid for what is named, hatched for what only the total holds. The parts are SVG for its
 * `width`: a page drawn ahead can have no style in its markup.
 */
export function ReportedBar({metric, named, notNamed, unstated, atLeast}: ReportedBarProps) {
  const {locale, t} = usePageContext();
  const address = useAddress();
  const unknown = (notNamed ?? 0) + unstated;
  const total = named + unknown;
  return (
    <div data-steady>
      <div className={styles.bar} aria-hidden="true">
        <svg className={styles.named} width={shareOf(named, total)} />
        <svg className={styles.hatch} width={shareOf(unknown, total)} />
      </div>
      <p className={styles.words}>
        <Link to={address.records({to: "records", filters: noFilters, within: metric})}>
          <i className={styles.namedKey} aria-hidden="true" /> {t("figures.named")} {formatCount(named, locale)}
        </Link>
        {unstated > 0 && (
          <Link to={`${address.metric(metric)}#total`}>
            <i className={styles.hatchKey} aria-hidden="true" /> {t("figures.notStated")}{" "}
            {formatCount(unstated, locale)}
          </Link>
        )}
        {notNamed !== null && (
          <Link to={`${address.metric(metric)}#evidence`}>
            <i className={styles.hatchKey} aria-hidden="true" /> {t("figures.notNamed")} {formatCount(notNamed, locale)}
            {atLeast && "+"}
          </Link>
        )}
      </p>
    </div>
  );
}

function shareOf(count: number, total: number): string {
  return total === 0 ? "0" : `${(100 * count) / total}%`;
}
