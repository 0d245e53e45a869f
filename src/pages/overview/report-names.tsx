import {useMemo} from "react";
import {Link} from "react-router-dom";
import {reconcileRegister} from "../../coverage/register/reconcile-register.ts";
import {missingNames, type NameReconciliation} from "../../coverage/register/reconcile-with-report.ts";
import {recordsByRow} from "../../coverage/register/records-by-row.ts";
import type {RegisterEntry} from "../../dataset/register/register.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {addressIn, recordPath} from "../../view/address/paths.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import page from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import styles from "./report-names.module.css";

/** What the report names and the register lacks, with what is near it; and what both have. */
export function ReportNames({report, entries}: {report: Dataset; entries: readonly RegisterEntry[]}) {
  const {catalog, t} = usePageContext();
  const records = useMemo(() => recordsByRow(catalog), [catalog]);
  const reconciliation = reconcileRegister(entries, report);
  const missing = missingNames(reconciliation);
  const groups = {
    near: missing.filter(({near}) => near.length > 0),
    missing: missing.filter(({near}) => near.length === 0),
    found: reconciliation.names.filter(({same}) => same.length > 0),
  };
  return (
    <Panel
      id="report-names"
      title={t("registerCompare.names.title")}
      lead={t("registerCompare.names.lead", {count: reconciliation.names.length})}
      isWide
      isList
    >
      <div className={page.stack}>
        {missing.length === 0 && <p>{t("registerCompare.names.allFound")}</p>}
        {(["near", "missing", "found"] as const)
          .filter((group) => groups[group].length > 0)
          .map((group) => (
            <Names
              key={group}
              heading={t(`registerCompare.names.${group}`, {count: groups[group].length})}
              names={groups[group]}
              {...{report, records}}
            />
          ))}
      </div>
    </Panel>
  );
}

type Records = ReturnType<typeof recordsByRow>;

type NamesProps = {heading: string; names: readonly NameReconciliation[]; report: Dataset; records: Records};

function Names({heading, names, report, records}: NamesProps) {
  const {locale, t} = usePageContext();
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={styles.names}>
        {names.map(({named: {id, name}, same, near}) => (
          <li key={id}>
            <Link to={addressIn(recordPath(id), locale)} lang="zh-CN">
              {name}
            </Link>
            {locale !== "zh" && <small>{report.records.find((record) => record.id === id)?.name[locale]}</small>}
            {same.length > 0 && (
              <Rows heading={t("registerCompare.names.rows")} rows={same.map((entry) => ({entry}))} records={records} />
            )}
            {same.length === 0 && near.length > 0 && (
              <Rows heading={t("registerCompare.names.nearRows")} rows={near} records={records} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name of two characters can be within dozens. */
const mostRows = 5;

type RowsProps = {
  heading: string;
  rows: readonly {entry: RegisterEntry; nearness?: NameReconciliation["near"][number]["nearness"]}[];
  records: Records;
};

function Rows({heading, rows, records}: RowsProps) {
  const {t} = usePageContext();
  const address = useAddress();
  return (
    <dl className={styles.rows}>
      <dt>{heading}</dt>
      {rows.slice(0, mostRows).map(({entry, nearness}) => (
        <dd key={entry.row}>
          <Link to={address.record(records.get(entry.row)?.id ?? entry.name)} lang="zh-CN">
            {entry.name}
          </Link>
          {nearness && <small>{t(`registerCompare.names.nearness.${nearness}`)}</small>}
        </dd>
      ))}
      {rows.length > mostRows && <dd>{t("registerCompare.names.more", {count: rows.length - mostRows})}</dd>}
    </dl>
  );
}
