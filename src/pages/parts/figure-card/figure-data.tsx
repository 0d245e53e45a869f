import {Link} from "react-router-dom";
import type {Figure} from "../../../figures/figure.ts";
import {figureTable, type TableRow} from "../../../figures/figure-table.ts";
import {formatCount} from "../../../locale/format.ts";
import {targetAddress} from "../../../view/address/target-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import table from "../layout/table.module.css";
import styles from "./figure-data.module.css";

/** A figure's numbers as a table, with the same links as its drawing. */
export function FigureData({figure}: {figure: Figure}) {
  const {locale, t} = usePageContext();
  const {rowsAre, series, rows} = figureTable(figure);
  const hasNotes = rows.some(({endLabel, note}) => (endLabel ?? note) !== null);
  return (
    <div className={`${table.scroll} ${styles.scroll}`}>
      <table className={`${table.table} ${styles.table}`}>
        <caption className="visually-hidden">{figure.title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {series.map(({id, label}) => (
              <th key={id} scope="col" className={styles.number}>
                {label}
              </th>
            ))}
            {hasNotes && <th scope="col">{t("card.remark")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <RowDoor row={row} />
              </th>
              {series.map(({id}, i) => (
                <td key={id} className={styles.number}>
                  {cellText(row.values[i], locale, t("figures.unknown"))}
                </td>
              ))}
              {hasNotes && <td>{[row.endLabel, row.note].filter((words) => words !== null).join(" · ")}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowDoor({row: {label, target}}: {row: TableRow}) {
  const {page, locale, view} = usePageContext();
  if (target === null) return label;
  return (
    <Link to={targetAddress(target, page, locale, view)} preventScrollReset={target.to === "filter"}>
      {label}
    </Link>
  );
}

/** Unknown is said; what does not apply is left blank. */
function cellText(value: number | null | undefined, locale: "zh" | "en", unknown: string): string {
  if (value === undefined) return "";
  return value === null ? unknown : formatCount(value, locale);
}
