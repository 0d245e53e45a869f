import {createContext, use} from "react";
import {Link} from "react-router-dom";
import type {Dimension} from "../../../coverage/filters.ts";
import {relationsOf} from "../../../coverage/relations-of.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {formatList} from "../../../locale/format.ts";
import {Icon} from "../../../ui/icon.tsx";
import {explorePage} from "../../../view/address/known-values.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {entryWords} from "../../../view/list/entry-words.ts";
import {valueWords} from "../../../view/list/order-records.ts";
import {usePageContext} from "../../../view/page-context.ts";
import type {EntryColumn} from "../../../view/view.ts";
import styles from "./record-list.module.css";

export type ListRowContext = {
  /** Whether the Tab key stops at what is in this row: in one row of the list at a time. */
  isStop: boolean;
  /** By which other name the record was found; `null` for the one shown. */
  foundBy: string | null;
  /** Opens the record beside the list. */
  open: () => void;
};

export const ListRowState = createContext<ListRowContext>({isStop: true, foundBy: null, open: () => {}});

function useListRow(): ListRowContext & {tabIndex: 0 | -1} {
  const row = use(ListRowState);
  return {...row, tabIndex: row.isStop ? 0 : -1};
}

type CellProps = {record: CoverageRecord};

/** The record's name, which opens its page, and the way to open it beside the list. */
export function NameCell({record: {id, name}}: CellProps) {
  const {locale, t} = usePageContext();
  const address = useAddress();
  const {tabIndex, foundBy, open} = useListRow();
  return (
    <th scope="row" className={styles.name}>
      <div className={styles.nameLine}>
        <Link to={address.recordFrom(id, explorePage)} tabIndex={tabIndex}>
          {name[locale]}
        </Link>
        <button type="button" className={styles.beside} tabIndex={tabIndex} onClick={open}>
          <Icon name="beside" />
          <span className="visually-hidden">{t("explore.list.openBeside", {name: name[locale]})}</span>
        </button>
      </div>
      {foundBy !== null && <small className={styles.through}>{t("explore.list.foundBy", {name: foundBy})}</small>}
    </th>
  );
}

/** A record's values in one dimension, through whom they are lent, or that nothing is stated. */
export function ValueCell({record, dimension}: CellProps & {dimension: Dimension}) {
  const reading = usePageContext();
  const {locale, t} = reading;
  const {words, through} = valueWords(record, dimension, reading);
  const heading = t(`figures.dimension.${dimension}`);
  if (words === null) return <SilentCell heading={heading} />;
  return (
    <td data-heading={heading}>
      {words}
      {through && <small className={styles.through}> {t("record.through", {name: through.name[locale]})}</small>}
    </td>
  );
}

/** What a register's row has in one of its columns. */
export function EntryCell({record, column}: CellProps & {column: EntryColumn}) {
  const {locale, t} = usePageContext();
  const words = entryWords(record, column, locale);
  const heading = t(`registerFigures.column.${column}`);
  return words === null ? <SilentCell heading={heading} /> : <td data-heading={heading}>{words}</td>;
}

/** What the record belongs to or is led by. */
export function OrganisationCell({record}: CellProps) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const {tabIndex} = useListRow();
  const {parent, owner} = relationsOf(record, catalog);
  const organisations = [parent, owner].filter((one) => one !== null);
  const heading = t("explore.list.organisation");
  if (organisations.length === 0) return <SilentCell heading={heading} />;
  return (
    <td data-heading={heading}>
      {organisations.map(({id, name}) => (
        <Link key={id} to={address.recordFrom(id, explorePage)} tabIndex={tabIndex} className={styles.link}>
          {name[locale]}
        </Link>
      ))}
    </td>
  );
}

/** The paragraphs that speak of the record, which open what they say. */
export function EvidenceCell({record: {id, name, evidence}}: CellProps) {
  const {locale, t} = usePageContext();
  const address = useAddress();
  const {tabIndex} = useListRow();
  const paragraphs = [...new Set(evidence.map(({paragraph}) => paragraph))];
  return (
    <td data-heading={t("evidence.title")}>
      <Link to={`${address.recordFrom(id, explorePage)}#evidence`} tabIndex={tabIndex} className={styles.link}>
        {formatList(paragraphs, locale)}
        <span className="visually-hidden"> {name[locale]}</span>
      </Link>
    </td>
  );
}

function SilentCell({heading}: {heading: string}) {
  const {t} = usePageContext();
  return (
    <td data-heading={heading} className={styles.silent}>
      {t("figures.notStated")}
    </td>
  );
}
