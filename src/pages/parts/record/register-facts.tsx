import type {ReactNode} from "react";
import {Link} from "react-router-dom";
import {cellValue, isPublicColumn, type PublicColumn} from "../../../coverage/register/cell-value.ts";
import {dueDate} from "../../../coverage/register/due-date.ts";
import {type RegisterEntry, registerCodes, registerColumns} from "../../../dataset/register/register.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatCount, formatList} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {type PageContext, usePageContext} from "../../../view/page-context.ts";
import styles from "./record-facts.module.css";

export type RegisterFactsProps = {record: CoverageRecord; entry: RegisterEntry};

/** A row of a register, all of its columns but the private ones; what is blank is said to be. */
export function RegisterFacts({record, entry}: RegisterFactsProps) {
  const reading = usePageContext();
  const {catalog, locale, t} = reading;
  const address = useAddress();
  const had = catalog.dataset.register?.columns ?? registerColumns;
  const columns = registerColumns.filter(isPublicColumn).filter((column) => column !== "name" && had.includes(column));
  const countsIn = record.countsIn.flatMap((id) => catalog.metricById.get(id) ?? []);
  const parent = record.parent === null ? undefined : catalog.recordById.get(record.parent);
  const linkOf = (column: PublicColumn): ReactNode => {
    if (column === "parent" && parent) return <Link to={address.record(parent.id)}>{parent.name[locale]}</Link>;
    if (column === "township" && entry.township !== null) {
      return <Link to={address.township(entry.township)}>{optionLabel("township", entry.township, reading)}</Link>;
    }
    return wordsOf(column, entry, reading);
  };
  return (
    <dl className={styles.facts}>
      {columns.map((column) => (
        <Fact key={column} name={t(`registerFigures.column.${column}`)}>
          {linkOf(column) ?? <span className={styles.silent}>{t("figures.notStated")}</span>}
        </Fact>
      ))}
      {Object.entries(entry.others).map(([name, words]) => (
        <Fact key={`other ${name}`} name={name}>
          {words}
        </Fact>
      ))}
      {countsIn.map(({id, label}) => (
        <Fact key={`counts ${id}`} name={t("record.countsIn")}>
          <Link to={address.metric(id)}>{label[locale]}</Link>
        </Fact>
      ))}
    </dl>
  );
}

/** What stands in a column, in the reader's words; `null` where it is blank. */
function wordsOf(column: PublicColumn, entry: RegisterEntry, reading: PageContext): string | null {
  const {locale, t} = reading;
  if (column === "due" && entry.due === null) {
    const due = dueDate(entry);
    if (due === null) return null;
    return t(due.from === "term" ? "registerData.record.due" : "registerData.record.dueAssumed", {date: due.date});
  }
  const value = cellValue(entry, column);
  if (value === null || value === "") return null;
  if (typeof value === "number") return column === "term" ? String(value) : formatCount(value, locale);
  if (typeof value !== "string") {
    const words = column === "lever" ? value.map((one) => optionLabel("lever", one, reading)) : value;
    return words.length === 0 ? null : formatList(words, locale);
  }
  return isCoded(column) ? optionLabel(column, value, reading) : value;
}

function isCoded(column: PublicColumn): column is Exclude<keyof typeof registerCodes, "lever"> {
  return column in registerCodes && column !== "lever";
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
