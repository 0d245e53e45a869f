import {Link} from "react-router-dom";
import {countedKind} from "../../coverage/population.ts";
import type {PlacedRecord} from "../../coverage/records-in-township.ts";
import {useReading} from "../../view/reading.ts";
import {useAddress} from "../../view/use-address.ts";
import styles from "./record-relations.module.css";

/** The organisations that the source names in a township: those it places there itself, and those placed through another. */
export function TownshipOrganisations({placed}: {placed: readonly PlacedRecord[]}) {
  const {t} = useReading();
  const organisations = placed.filter(({record}) => record.kind === countedKind);
  const stated = organisations.filter(({through}) => through === null);
  const lent = organisations.filter(({through}) => through !== null);
  if (organisations.length === 0) return <p>{t("townships.page.none")}</p>;
  return (
    <div className={styles.relations}>
      <p>{t("townships.page.count", {count: organisations.length})}</p>
      {stated.length > 0 && <Group title={t("townships.page.stated", {count: stated.length})} placed={stated} />}
      {lent.length > 0 && <Group title={t("townships.page.through", {count: lent.length})} placed={lent} />}
    </div>
  );
}

function Group({title, placed}: {title: string; placed: readonly PlacedRecord[]}) {
  const {locale, t} = useReading();
  const address = useAddress();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {placed.map(({record, through}) => (
          <li key={record.id}>
            <Link to={address.record(record.id)}>{record.name[locale]}</Link>
            {through && <small className={styles.kind}> {t("record.through", {name: through.name[locale]})}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
