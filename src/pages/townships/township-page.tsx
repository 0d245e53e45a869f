import {Link, Navigate, useParams} from "react-router-dom";
import {type Filters, noFilters, notStated} from "../../coverage/filters.ts";
import {countedKind, populationOf} from "../../coverage/population.ts";
import {type PlacedRecord, recordsInTownship, recordsWithoutTownship} from "../../coverage/township-rows.ts";
import type {Township} from "../../dataset/schema.ts";
import {evidenceOf} from "../../figures/text/source-line.ts";
import {addressOf} from "../../view/address/paths.ts";
import {targetAddress} from "../../view/address/target-address.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {carriedView} from "../../view/view.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {FigureEmpty} from "../parts/figure-card/figure-empty.tsx";
import {ActiveFilters} from "../parts/filters/filter-chips.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import relations from "../parts/record/record-relations.module.css";
import {type RecordColumn, RecordTable} from "../parts/record/record-table.tsx";
import townshipStyles from "./township-page.module.css";

const columns: readonly RecordColumn[] = ["name", "kind", "lever", "township"];

/** One township: what is on file there and how it is placed, what is not known, records and evidence. */
export function TownshipPage() {
  const {catalog} = usePageContext();
  const {code = ""} = useParams();
  const address = useAddress();
  const township = catalog.dataset.codeLists.township.find((one) => one.code === code);
  // A region's part is a region of its own.
  if (township && catalog.place?.packed) return <Navigate to={address.township(code)} replace />;
  return township ? <TownshipInPage township={township} /> : <NotFoundPage />;
}

function TownshipInPage({township: {code, label, kind}}: {township: Township}) {
  const {catalog, view, locale, t} = usePageContext();
  const address = useAddress();
  const placed = recordsInTownship(code, view.filters, catalog);
  const records = placed.map(({record}) => record);
  const evidence = evidenceOf(placed.flatMap(({record, through}) => (through === null ? [record] : [])));
  const here = {...carriedView(view), filters: {...view.filters, township: [code]}};
  useTitle(label[locale]);
  return (
    <div className={styles.page}>
      <nav className={styles.crumbs} aria-label={t("app.crumbs")}>
        <Link to={address.page("/")}>{t("app.overview")}</Link>
        <span aria-hidden="true">/</span>
        <Link to={address.page("/townships")}>{t("townships.title")}</Link>
        <span aria-hidden="true">/</span>
        <span>{t(`townships.kind.${kind}`)}</span>
      </nav>
      <div className={styles.head}>
        <h1 data-steady>{label[locale]}</h1>
        <p className={styles.crumbs}>
          <Link to={addressOf("/", locale, here)}>{t("townships.page.overview")}</Link>
          <Link to={addressOf("/explore", locale, here)}>{t("townships.page.explore")}</Link>
        </p>
      </div>
      <ActiveFilters except="township" />
      <div className={styles.grid}>
        <Panel id="on-file" title={t("townships.page.onFile")}>
          <TownshipOrganisations code={code} />
        </Panel>
        <Panel id="not-known" title={t("townships.page.notKnown")}>
          <TownshipUnknown />
        </Panel>
        {records.length > 0 && (
          <Panel id="records" title={t("townships.page.records", {count: records.length})} isWide isList>
            <RecordTable records={records} columns={columns} caption={label[locale]} />
          </Panel>
        )}
        {evidence.length > 0 && (
          <Panel id="evidence" title={t("evidence.title")} lead={t("townships.page.evidence")} isWide>
            <EvidenceList evidence={evidence} />
          </Panel>
        )}
      </div>
      <TownshipNeighbours code={code} />
    </div>
  );
}

/** The townships before and after this one in the code list. */
export function TownshipNeighbours({code}: {code: string}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const townships = catalog.dataset.codeLists.township;
  const at = townships.findIndex((township) => township.code === code);
  const [previous, next] = [townships[at - 1], townships[at + 1]];
  return (
    <nav className={townshipStyles.neighbours} aria-label={t("townships.page.neighbours")}>
      {previous && (
        <Link to={address.township(previous.code)} rel="prev">
          {t("townships.page.previous", {name: previous.label[locale]})}
        </Link>
      )}
      {next && (
        <Link to={address.township(next.code)} rel="next" className={townshipStyles.next}>
          {t("townships.page.next", {name: next.label[locale]})}
        </Link>
      )}
    </nav>
  );
}

/**
 * The organisations that the source names in a township, or the kinds a reader chose: those
 * that it places there itself, and those placed through another.
 */
export function TownshipOrganisations({code}: {code: string}) {
  const {catalog, view, t} = usePageContext();
  const address = useAddress();
  const {kinds} = populationOf(catalog, view.filters, null);
  const ofKinds = (filters: Filters, counted = kinds) =>
    recordsInTownship(code, filters, catalog).filter(({record}) => counted.includes(record.kind));
  const [placed, total] = [ofKinds(view.filters), ofKinds(noFilters).length];
  const isOrganisations = kinds.every((kind) => kind === countedKind);
  if (total === 0) return <p>{t(isOrganisations ? "townships.page.none" : "figures.none")}</p>;
  if (placed.length === 0) {
    const countWith = (freed: Filters) => ofKinds(freed, populationOf(catalog, freed, null).kinds).length;
    return <FigureEmpty words={t("figures.emptyMatch")} countWith={countWith} />;
  }
  const stated = placed.filter(({through}) => through === null);
  const lent = placed.filter(({through}) => through !== null);
  return (
    <div className={relations.relations}>
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
      <h3 className={relations.title}>{title}</h3>
      <ul className={relations.list}>
        {placed.map(({record, through}) => (
          <li key={record.id}>
            <Link to={address.record(record.id)}>{record.name[locale]}</Link>
            {through && <small className={relations.kind}> {t("record.through", {name: through.name[locale]})}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the source leaves open of any township: those it names without a place, and those it does not name. */
export function TownshipUnknown() {
  const {catalog, page, view, locale, t} = usePageContext();
  const count = recordsWithoutTownship(catalog).filter(({kind}) => kind === countedKind).length;
  const filters = {...noFilters, kind: [countedKind], township: [notStated]};
  return (
    <>
      <p>{t("townships.page.notNone")}</p>
      {count > 0 && (
        <p>
          <Link to={targetAddress({to: "records", filters, within: null}, page, locale, view)}>
            {t("townships.page.unplaced", {count})}
          </Link>
        </p>
      )}
    </>
  );
}
