import {Link, useLocation} from "react-router-dom";
import {DatasetError, type DatasetReason} from "../../dataset/dataset-error.ts";
import type {Translate} from "../../locale/translate.ts";
import {formatPlainSearch} from "../../view/address/format-view.ts";
import {parseRelease} from "../../view/address/parse-view.ts";
import {addressIn} from "../../view/address/paths.ts";
import {releaseKey} from "../../view/address/query-keys.ts";
import {useWording} from "../../view/use-wording.ts";
import table from "../parts/layout/table.module.css";
import styles from "./dataset-error-page.module.css";

export type DatasetErrorPageProps = {error: Error; isRetrying: boolean; onRetry: () => void};

/** A dataset that could not be shown: which file, where in it, which value, why, and what to do. */
export function DatasetErrorPage({error, isRetrying, onRetry}: DatasetErrorPageProps) {
  const {locale, t} = useWording();
  const {pathname, search} = useLocation();
  const known = error instanceof DatasetError ? error : null;
  return (
    <div className={styles.page} role="alert">
      <h1>{t("datasetError.title")}</h1>
      <p>{known ? t(`datasetError.kind.${known.kind}`) : t("datasetError.unexpected")}</p>
      <dl className={styles.facts}>
        <dt>{t("datasetError.file")}</dt>
        <dd>
          <code>{known?.file ?? error.message}</code>
        </dd>
      </dl>
      {known && (
        <div className={table.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t("datasetError.path")}</th>
                <th scope="col">{t("datasetError.value")}</th>
                <th scope="col">{t("datasetError.reason")}</th>
              </tr>
            </thead>
            <tbody>
              {known.issues.map(({path, value, reason}) => (
                <tr key={`${path} ${value} ${reason.code}`}>
                  <td>
                    <code>{path || "—"}</code>
                  </td>
                  <td>
                    <code>{value}</code>
                  </td>
                  <td>{reasonWords(reason, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {known.unlisted > 0 && <p>{t("datasetError.unlisted", {count: known.unlisted})}</p>}
        </div>
      )}
      <p className={styles.steps}>
        <button type="button" className={styles.retry} onClick={onRetry} disabled={isRetrying}>
          {isRetrying ? t("app.loading") : t("datasetError.retry")}
        </button>
        {parseRelease(search) !== null && (
          <Link to={`${pathname}${formatPlainSearch(search, [releaseKey])}`}>{t("datasetError.toCurrent")}</Link>
        )}
        <Link to={addressIn("/", locale)}>{t("datasetError.toDefault")}</Link>
      </p>
    </div>
  );
}

/** Why a value of a dataset file is refused, and what it should be, in the reader's language. */
export function reasonWords(reason: DatasetReason, t: Translate): string {
  switch (reason.code) {
    case "expected":
      return t("datasetError.because.expected", {expected: reason.expected, received: reason.received});
    case "unresolved":
      return t("datasetError.because.unresolved", {what: t(`datasetError.referent.${reason.refersTo}`)});
    case "unknown-paragraph":
      return t("datasetError.because.unknown-paragraph", {source: reason.source});
    case "same-as-one-sided":
      return t("datasetError.because.same-as-one-sided", {other: reason.other});
    case "named-exceeds-reported":
      return t("datasetError.because.named-exceeds-reported", {named: reason.named, reported: reason.reported});
    case "cycle":
      return t("datasetError.because.cycle", {through: reason.through});
    case "wrong-child":
      return t("datasetError.because.wrong-child", {level: reason.level, under: reason.under});
    case "tile-taken":
      return t("datasetError.because.tile-taken", {by: reason.by});
    case "cut-off":
    case "not-json":
    case "unreachable":
      return t(`datasetError.because.${reason.code}`, {message: reason.message});
    case "other-release":
      return t("datasetError.because.other-release", {listed: reason.listed});
    case "status":
      return t("datasetError.because.status", {status: reason.status});
    default:
      return t(`datasetError.because.${reason.code}`);
  }
}
