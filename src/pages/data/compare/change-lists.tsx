import {type ReactNode, useMemo, useState} from "react";
import {Link} from "react-router-dom";
import type {RegisterComparison} from "../../../coverage/register/compare-registers.ts";
import {recordsByRow} from "../../../coverage/register/records-by-row.ts";
import type {Register, RegisterEntry} from "../../../dataset/register/register.ts";
import {columnLabel} from "../../../figures/register/column-label.ts";
import {compareOnce} from "../../../figures/register/register-builders.ts";
import {formatList} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import page from "../../parts/layout/page.module.css";
import {Panel} from "../../parts/layout/panel.tsx";
import {RowsLeftOut, useMostRows} from "../../parts/paper/printed-rows.tsx";
import data from "../data.module.css";
import styles from "./change-lists.module.css";
import {type ChangeWording, changeWords, placeWords} from "./change-words.ts";
import {saveChanges} from "./save-changes.ts";

/** Every row that is new, gone or changed between two registers, and what can't be told; to read, to open, to save. */
export function ChangeLists({earlier, later}: {earlier: Register; later: Register}) {
  const {catalog, locale, t} = usePageContext();
  const [said, setSaid] = useState("");
  const comparison = compareOnce(earlier, later);
  const {added, gone, changed, ambiguous, notCompared} = comparison;
  const records = useMemo(() => recordsByRow(catalog), [catalog]);
  const wording: ChangeWording = {registers: [later, earlier], locale, t};
  const left = notCompared.map((column) => columnLabel(column, t));
  const address = useAddress();
  const linkTo = (entry: RegisterEntry) => (
    <Link to={address.record(records.get(entry.row)?.id ?? entry.name)}>{entry.name}</Link>
  );
  return (
    <Panel id="changes" title={t("registerCompare.lists.title")} lead={t("registerCompare.lists.lead")} isWide isList>
      <div className={data.actions}>
        <button
          type="button"
          className={data.quiet}
          onClick={() => setSaid(t("registerCompare.lists.saved", {name: saveChanges(comparison, wording)}))}
        >
          {t("registerCompare.lists.save")}
        </button>
        <p role="status">{said}</p>
      </div>
      <div className={`${page.stack} ${styles.lists}`}>
        <Rows
          heading={t("registerCompare.lists.added", {count: added.length})}
          rows={added}
          keyOf={({row}) => row}
          show={(entry) => (
            <>
              {linkTo(entry)} <small>{placeWords(entry.township, wording)}</small>
            </>
          )}
        />
        <Rows
          heading={t("registerCompare.lists.gone", {count: gone.length})}
          rows={gone}
          keyOf={({row}) => row}
          show={(entry) => (
            <>
              {entry.name} <small>{placeWords(entry.township, wording)}</small>
            </>
          )}
        />
        <Rows
          heading={t("registerCompare.lists.changed", {count: changed.length})}
          rows={changed}
          keyOf={({after}) => after.row}
          show={({after, changes}) => (
            <>
              {linkTo(after)} <small>{placeWords(after.township, wording)}</small>
              <Changes changes={changes} wording={wording} />
            </>
          )}
        />
        {ambiguous.length > 0 && (
          <Rows
            heading={t("registerCompare.lists.ambiguous", {count: ambiguous.length})}
            rows={ambiguous}
            keyOf={({name, before}) => `${name} ${before[0]?.row}`}
            show={({name, before, after}) =>
              t("registerCompare.lists.rows", {name, before: before.length, after: after.length})
            }
          />
        )}
        {left.length > 0 && <p>{t("registerCompare.lists.notCompared", {columns: formatList(left, locale)})}</p>}
      </div>
    </Panel>
  );
}

/** As many are shown at first, and more with each press. */
const step = 50;

type RowsProps<Row> = {
  heading: string;
  rows: readonly Row[];
  /** What tells a row from the others of its list. */
  keyOf: (row: Row) => string | number;
  show: (row: Row) => ReactNode;
};

function Rows<Row>({heading, rows, keyOf, show}: RowsProps<Row>) {
  const {t} = usePageContext();
  const [mostShown, setMost] = useState(step);
  const most = useMostRows(mostShown);
  return (
    <section>
      <h3>{heading}</h3>
      {rows.length === 0 && <p>{t("registerCompare.lists.none")}</p>}
      <ul className={styles.rows}>
        {rows.slice(0, most).map((row) => (
          <li key={keyOf(row)}>{show(row)}</li>
        ))}
      </ul>
      <RowsLeftOut total={rows.length} most={most} />
      {rows.length > most && (
        <button type="button" className={data.quiet} onClick={() => setMost(mostShown + 4 * step)}>
          {t("registerCompare.lists.more", {count: rows.length - most})}
        </button>
      )}
    </section>
  );
}

type ChangesProps = {changes: RegisterComparison["changed"][number]["changes"]; wording: ChangeWording};

function Changes({changes, wording}: ChangesProps) {
  const {t} = wording;
  return (
    <ul className={styles.changes}>
      {changes.map(({column, from, to}) => {
        const name = columnLabel(column, t);
        const wordsOf = (value: typeof from) => changeWords(value, column, wording) || t("registerCompare.lists.blank");
        return (
          <li key={"ours" in column ? column.ours : `other ${column.other}`}>
            {t("registerCompare.lists.change", {column: name, from: wordsOf(from), to: wordsOf(to)})}
          </li>
        );
      })}
    </ul>
  );
}
