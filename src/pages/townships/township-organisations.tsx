import {Link} from "react-router-dom";
import {type Filters, noFilters} from "../../coverage/filters.ts";
import {countedKind, populationOf} from "../../coverage/population.ts";
import {type PlacedRecord, recordsInTownship} from "../../coverage/records-in-township.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {FigureEmpty} from "../parts/figure-card/figure-empty.tsx";
import styles from "../parts/record/record-relations.module.css";

/**
 * The organisations that the source names in a township, or the kinds a reader chose: those
 * that it places there itself, and those placed through another.
 */
export function TownshipOrganisations({code}: {code: string}) {
  const {catalog, view, t} = usePageContext();
  const address = useAddress();
  const {kinds} = populationOf(catalog, view.filters, null);
  const ofKinds = (filters: Filters) =>
    recordsInTownship(code, filters, catalog).filter(({record}) => kinds.includes(record.kind));
  const [placed, total] = [ofKinds(view.filters), ofKinds(noFilters).length];
  const isOrganisations = kinds.every((kind) => kind === countedKind);
  if (total === 0) return <p>{t(isOrganisations ? "townships.page.none" : "figures.none")}</p>;
  if (placed.length === 0) return <FigureEmpty words={t("figures.emptyMatch")} />;
  const stated = placed.filter(({through}) => through === null);
  const lent = placed.filter(({through}) => through !== null);
  return (
    <div className={styles.relations}>
      {isOrganisations && (
        <p>
          <Link
            to={address.records({to: "records", filters: {...noFilters, kind: kinds, township: [code]}, within: null})}
          >
            {t("townships.page.count", {count: total})}
          </Link>
        </p>
      )}
      {placed.length < total && <p>{t("townships.page.passing", {count: placed.length})}</p>}
      {stated.length > 0 && <Group title={t("townships.page.stated", {count: stated.length})} placed={stated} />}
      {lent.length > 0 && <Group title={t("townships.page.through", {count: lent.length})} placed={lent} />}
    </div>
  );
}

function Group({title, placed}: {title: string; placed: readonly PlacedRecord[]}) {
  const {locale, t} = usePageContext();
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
