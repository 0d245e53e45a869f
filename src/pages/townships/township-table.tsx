import {Link} from "react-router-dom";
import {notStated} from "../../coverage/filters.ts";
import {countedKind, populationOf} from "../../coverage/population.ts";
import {type TownshipRow, townshipRows} from "../../coverage/township-rows.ts";
import {optionLabel} from "../../figures/text/filter-line.ts";
import {formatCount, formatList, formatPair} from "../../locale/format.ts";
import {targetAddress} from "../../view/address/target-address.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import table from "../parts/layout/table.module.css";
import styles from "./township-table.module.css";

/** Every township, outside and not stated, with what is on file of each; each number opens what it counts. */
export function TownshipTable() {
  const reading = usePageContext();
  const {catalog, view, locale, t} = reading;
  const {kinds} = populationOf(catalog, view.filters, null);
  const counted = kinds.every((kind) => kind === countedKind)
    ? t("townships.table.organisations")
    : formatList(
        kinds.map((kind) => optionLabel("kind", kind, reading)),
        locale,
      );
  // A register's rows say where they are themselves.
  const isReport = catalog.dataset.basis === "report";
  const hasKinds = !catalog.place?.packed;
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <caption className="visually-hidden">{t("townships.table.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.dimension.township")}</th>
            {hasKinds && (
              <th scope="col" className={styles.kind}>
                {t("townships.table.kind")}
              </th>
            )}
            <th scope="col">{counted}</th>
            {isReport && <th scope="col">{t("townships.table.through")}</th>}
            <th scope="col">{t("townships.table.others")}</th>
          </tr>
        </thead>
        <tbody>
          {townshipRows(catalog, view.filters).map((row) => (
            <Row key={row.value} row={row} counted={counted} kinds={kinds} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({row, counted, kinds}: {row: TownshipRow; counted: string; kinds: readonly string[]}) {
  const reading = usePageContext();
  const {catalog, page, view, locale, t} = reading;
  const address = useAddress();
  const {value, onFile, count, through, others, othersOnFile} = row;
  const {township: townships, kind: allKinds} = catalog.dataset.codeLists;
  const kind = townships.find(({code}) => code === value)?.kind;
  const label = optionLabel("township", value, reading);
  const otherKinds = allKinds.flatMap(({code}) => (kinds.includes(code) ? [] : [code]));
  const listOf = (listed: readonly string[]) => {
    const filters = {...view.filters, kind: listed, township: [value]};
    return targetAddress({to: "records", filters, within: null}, page, locale, view);
  };
  const link = value === notStated ? listOf([]) : address.township(value);
  return (
    <tr data-picked={view.filters.township.includes(value)}>
      <th scope="row">
        <Link to={link}>{label}</Link>
      </th>
      {!catalog.place?.packed && <td className={styles.kind}>{kind && t(`townships.kind.${kind}`)}</td>}
      <td>{onFile === 0 ? <None /> : <Amount to={listOf(kinds)} value={count} of={`${label} · ${counted}`} />}</td>
      {catalog.dataset.basis === "report" && (
        <td>
          {count > 0 && value !== notStated && (
            <Amount to={`${link}#on-file`} value={through} of={`${label} · ${t("townships.table.through")}`} />
          )}
        </td>
      )}
      <td>
        {othersOnFile === 0 ? (
          <None />
        ) : (
          <Amount to={listOf(otherKinds)} value={others} of={`${label} · ${t("townships.table.others")}`} />
        )}
      </td>
    </tr>
  );
}

function Amount({to, value, of}: {to: string; value: number; of: string}) {
  const {locale} = usePageContext();
  return (
    <Link to={to} className={styles.number}>
      <span className="visually-hidden">{formatPair(of, "", locale)}</span>
      {formatCount(value, locale)}
    </Link>
  );
}

function None() {
  const {t} = usePageContext();
  return <span className={styles.none}>{t("figures.none")}</span>;
}
