import {Link, useParams} from "react-router-dom";
import {recordsInTownship} from "../../coverage/records-in-township.ts";
import type {Township} from "../../dataset/schema.ts";
import {evidenceOf} from "../../figures/text/source-line.ts";
import {addressOf} from "../../view/address/paths.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {carriedView, type SortKey} from "../../view/view.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {ActiveFilters} from "../parts/filters/active-filters.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {RecordTable} from "../parts/record/record-table.tsx";
import {TownshipNeighbours} from "./township-neighbours.tsx";
import {TownshipOrganisations} from "./township-organisations.tsx";
import {TownshipUnknown} from "./township-unknown.tsx";

const columns: readonly SortKey[] = ["name", "kind", "lever", "township"];

/** One township: what is on file there and how it is placed, what is not known, records and evidence. */
export function TownshipPage() {
  const {catalog} = usePageContext();
  const {code = ""} = useParams();
  const township = catalog.dataset.codeLists.township.find((one) => one.code === code);
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
        <h1>{label[locale]}</h1>
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
