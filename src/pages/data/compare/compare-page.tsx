import {useId} from "react";
import {Link} from "react-router-dom";
import {toKeepError} from "../../../dataset/keep/keep-error.ts";
import {comparison} from "../../../figures/register/register-builders.ts";
import {addressIn} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useEarlier} from "../../../view/use-catalog.ts";
import {useTitle} from "../../../view/use-title.ts";
import {useWording} from "../../../view/use-wording.ts";
import {FigureCard} from "../../parts/figure-card/figure-card.tsx";
import page from "../../parts/layout/page.module.css";
import panel from "../../parts/layout/panel.module.css";
import styles from "../data.module.css";
import {keepWords} from "../keep-words.ts";
import {useKeptRegisters} from "../use-kept-registers.ts";
import {ChangeLists} from "./change-lists.tsx";
import {CompareChoice, comparisonAddress} from "./compare-choice.tsx";

/** Two registers compared row by row: by township, and each row with what changed in it. */
export function ComparePage() {
  const {catalog, view, locale} = usePageContext();
  const {t} = useWording("register");
  const kept = useKeptRegisters();
  const heading = useId();
  const {dataset, beside} = catalog;
  const {earlier} = beside;
  const later = dataset.register ?? null;
  const inKept = kept.list?.find(({id}) => id === view.earlier && id !== dataset.id) ?? null;
  const isHere = later !== null && earlier !== null;
  useTitle(t("registerCompare.title"));
  return (
    <div className={page.page}>
      <nav className={page.crumbs} aria-label={t("app.crumbs")}>
        <Link to={addressIn("/data", locale)}>{t("registerData.title")}</Link>
        <span aria-hidden="true">/</span>
        <span>{t("registerCompare.title")}</span>
      </nav>
      <div className={page.head}>
        <h1>{t("registerCompare.title")}</h1>
        <p className={page.lead}>{t("registerCompare.lead")}</p>
      </div>
      <div className={page.grid}>
        <section className={panel.panel} aria-labelledby={heading}>
          <h2 id={heading} className={panel.title}>
            {t("registerCompare.compare")}
          </h2>
          <CompareChoice
            key={`${dataset.id} ${view.earlier}`}
            kept={kept.list}
            later={later}
            earlier={earlier ?? inKept}
          />
          {isHere && earlier.day > later.day && (
            <p className={styles.doubt}>
              {t("registerCompare.reversed", {earlier: earlier.day, later: later.day})}{" "}
              <Link to={comparisonAddress(earlier.id, later.id, locale)}>{t("registerCompare.swap")}</Link>
            </p>
          )}
          {!isHere && (
            <div className={panel.body}>
              <WhyNone />
            </div>
          )}
          {isHere && earlier.fictional && !later.fictional && <p role="note">{t("registerData.fictional")}</p>}
        </section>
        {isHere && (
          <>
            <FigureCard id="comparison" build={comparison} metric={null} columns={12} />
            <ChangeLists earlier={earlier} later={later} />
          </>
        )}
      </div>
    </div>
  );
}

/** Why no two registers are compared, and the way on. */
function WhyNone() {
  const {catalog, view, locale} = usePageContext();
  const {t} = useWording("register");
  const {id, register} = catalog.dataset;
  const {data, error, refetch, isFetching} = useEarlier(view.earlier, id);
  const toData = <Link to={addressIn("/data", locale)}>{t("registerCompare.toData")}</Link>;
  if (view.earlier === id) return <p className={styles.doubt}>{t("registerCompare.same")}</p>;
  if (view.earlier === null && view.dataset === null) return <p>{t("registerCompare.notChosen")}</p>;
  if (register === undefined || (data && !("kind" in data)))
    return <p className={styles.doubt}>{t("registerCompare.notRegister")}</p>;
  if (view.earlier === null) return <p>{t("registerCompare.notChosen")}</p>;
  if (error === null) return <p role="status">{t("registerCompare.waiting")}</p>;
  const {kind} = toKeepError(error);
  return (
    <div className={styles.failure} role="alert">
      <p>
        {kind === "missing"
          ? t("registerCompare.missing")
          : kind === "failed"
            ? t("registerCompare.failed")
            : keepWords(error, t)}
      </p>
      <div className={styles.actions}>
        {kind !== "missing" && (
          <button type="button" className={styles.quiet} disabled={isFetching} onClick={() => refetch()}>
            {t("registerCompare.again")}
          </button>
        )}
        {toData}
      </div>
    </div>
  );
}
