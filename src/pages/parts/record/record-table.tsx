import {useState} from "react";
import {Link} from "react-router-dom";
import type {Dimension} from "../../../coverage/filters.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {orderRecords, valueWords} from "../../../view/list/order-records.ts";
import {usePageContext} from "../../../view/page-context.ts";
import table from "../layout/table.module.css";
import {RowsLeftOut, useMostRows} from "../paper/printed-rows.tsx";
import styles from "./record-table.module.css";
import {SortField, SortHeading} from "./sort.tsx";

/** A column of such a list: what every record has. */
export type RecordColumn = "name" | Dimension;

export type RecordTableProps = {records: readonly CoverageRecord[]; columns: readonly RecordColumn[]; caption: string};

/** As many rows are shown at first, and more with each press; the list of all records has them all. */
const step = 200;

/** A list of records, sorted as the reader chose; every name opens its record. */
export function RecordTable({records, columns, caption}: RecordTableProps) {
  const reading = usePageContext();
  const {locale, page, view, t} = reading;
  const [mostShown, setMost] = useState(step);
  const most = useMostRows(mostShown);
  const address = useAddress();
  const sorted = orderRecords(records, view.sort, reading);
  return (
    <div className={table.scroll}>
      <div className={styles.sorting}>
        <SortField columns={columns} />
      </div>
      <table className={`${table.table} ${styles.table}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeading key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((record) => (
            <tr key={record.id}>
              {columns.map((column) =>
                column === "name" ? (
                  <th key={column} scope="row">
                    <Link to={address.recordFrom(record.id, page.slice(1))}>{record.name[locale]}</Link>
                  </th>
                ) : (
                  <ValueCell key={column} record={record} column={column} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <RowsLeftOut total={sorted.length} most={most} />
      {sorted.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(mostShown + step)}>
          {t("record.more", {count: sorted.length - most})}
        </button>
      )}
    </div>
  );
}

function ValueCell({record, column}: {record: CoverageRecord; column: Dimension}) {
  const reading = usePageContext();
  const {words, through} = valueWords(record, column, reading);
  const heading = reading.t(`figures.dimension.${column}`);
  if (words === null) {
    return (
      <td data-heading={heading} className={styles.silent}>
        {reading.t("figures.notStated")}
      </td>
    );
  }
  return (
    <td data-heading={heading}>
      {words}
      {through && (
        <small className={styles.through}> {reading.t("record.through", {name: through.name[reading.locale]})}</small>
      )}
    </td>
  );
}
