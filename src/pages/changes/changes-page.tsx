import {useId, useState} from "react";
import {Link, Navigate} from "react-router-dom";
import {releaseRef} from "../../dataset/release-ref.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {addressIn, addressOf} from "../../view/address/paths.ts";
import {comparisonAddress} from "../../view/address/release-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useEarlier} from "../../view/use-catalog.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {defaultDataset} from "../../view/view.ts";
import page from "../parts/layout/page.module.css";
import panel from "../parts/layout/panel.module.css";
import styles from "./changes.module.css";
import {CompareChoice} from "./compare-choice.tsx";
import {Comparison} from "./comparison.tsx";
import {CorrectionLog} from "./correction-log.tsx";
import {OpenPanel} from "./open-panel.tsx";
import {plainRef, type Side, sideOf} from "./side.ts";
import {TotalsPanel} from "./totals-panel.tsx";
import {type Comparable, useComparables} from "./use-comparables.ts";
import {WhyNone} from "./why-none.tsx";

/** Two releases of a dataset, or two registers, compared: totals, and each thing that is new, gone or changed. */
export function ChangesPage() {
  const {catalog, view, page: at, locale} = usePageContext();
  const {t} = useWording("register");
  const [opened, setOpened] = useState(0);
  const {list, index, isWithoutIndex} = useComparables(opened);
  const heading = useId();
  const id = view.dataset ?? defaultDataset;
  const asked = releaseRef(id, view.release);
  const before = useEarlier(view.earlier, asked);
  useTitle(t("changes.title"));
  const served = index?.datasets.find((one) => one.id === id) ?? null;
  const place = catalog.place ?? null;
  const region = place === null ? null : (place.path.at(-1)?.code ?? null);
  const later: Side = {
    ref: plainRef(asked, index),
    ...(region === null ? {} : {region}),
    dataset: catalog.dataset,
  };
  const [newest] = served?.releases?.toSorted((a, b) => b.day.localeCompare(a.day)) ?? [];
  if (view.earlier === null && later.ref === id && newest !== undefined)
    return <Navigate to={addressOf(at, locale, {...view, earlier: releaseRef(id, newest.version)})} replace />;
  const earlier =
    before.data === undefined || view.earlier === null ? null : sideOf(plainRef(view.earlier, index), before.data);
  const isSame = view.earlier !== null && plainRef(view.earlier, index) === later.ref;
  const sides = earlier === null || isSame || place?.packed ? null : {earlier, later};
  return (
    <div className={page.page}>
      <nav className={page.crumbs} aria-label={t("app.crumbs")}>
        <Link to={addressIn("/data", locale)}>{t("registerData.title")}</Link>
        <span aria-hidden="true">/</span>
        <span>{t("changes.title")}</span>
      </nav>
      <div className={page.head}>
        <h1>{t("changes.title")}</h1>
        <p className={page.lead}>{t("changes.lead")}</p>
      </div>
      <div className={page.grid}>
        <section className={panel.panel} data-wide aria-labelledby={heading}>
          <h2 id={heading} className={panel.title}>
            {t("changes.choose.title")}
          </h2>
          {sides !== null && <Sides {...sides} />}
          {place?.packed && <NoWhole />}
          {list !== null && !place?.packed && (
            <CompareChoice
              key={`${later.ref} ${view.earlier} ${opened}`}
              list={list}
              later={comparableOf(later.ref, later.dataset, list)}
              region={region}
              earlier={
                view.earlier === null
                  ? null
                  : comparableOf(plainRef(view.earlier, index), earlier?.dataset ?? null, list)
              }
            />
          )}
          {isWithoutIndex && <p className={styles.doubt}>{t("changes.choose.noIndex")}</p>}
          {!place?.packed && (
            <OpenPanel
              later={later.ref}
              region={region}
              opened={opened}
              onOpened={() => setOpened((count) => count + 1)}
            />
          )}
          {before.data !== undefined && earlier === null && !place?.packed && <NoWhole />}
          {sides === null && (before.data === undefined || isSame) && !place?.packed && (
            <WhyNone before={before} isSame={isSame} later={later.dataset} served={served} isListed={list !== null} />
          )}
        </section>
        {sides !== null && (
          <>
            <TotalsPanel {...sides} />
            <Comparison {...sides} />
            <CorrectionLog {...sides} index={index ?? null} />
          </>
        )}
      </div>
    </div>
  );
}

/** That a register of many counties is compared county by county. */
function NoWhole() {
  const {t} = useWording("regions");
  return <p className={styles.why}>{t("regions.noCompare")}</p>;
}

/** What is compared, each by its title, release and day; and that the days are the wrong way round. */
function Sides({earlier, later}: {earlier: Side; later: Side}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const days = {earlier: earlier.dataset.date.day, later: later.dataset.date.day};
  return (
    <>
      <ul className={styles.sides}>
        {(["earlier", "later"] as const).map((side) => {
          const {dataset} = side === "earlier" ? earlier : later;
          const {version, date, basis, title, fictional} = dataset;
          return (
            <li key={side}>
              <b>{t(`changes.side.${side}`, {title: title[locale]})}</b>
              <small>
                {basis === "register"
                  ? t("changes.side.read", {day: date.day})
                  : t("changes.side.release", {version, day: date.day})}
                {fictional && ` · ${t("registerFigures.fictional")}`}
              </small>
            </li>
          );
        })}
      </ul>
      {days.earlier > days.later && (
        <p className={styles.doubt}>
          {t("changes.reversed", days)}{" "}
          {later.region === undefined && (
            <Link to={comparisonAddress(earlier.ref, later.ref, locale)}>{t("changes.swap")}</Link>
          )}
        </p>
      )}
    </>
  );
}

function comparableOf(ref: string, dataset: Dataset | null, list: readonly Comparable[]): Comparable {
  return list.find((one) => one.ref === ref) ?? {ref, words: dataset?.title.zh ?? ref};
}
