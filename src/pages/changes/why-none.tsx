import {Link} from "react-router-dom";
import {DatasetError} from "../../dataset/dataset-error.ts";
import {toKeepError} from "../../dataset/keep/keep-error.ts";
import type {Dataset, ServedDataset} from "../../dataset/schema.ts";
import {addressIn} from "../../view/address/paths.ts";
import {usePageContext} from "../../view/page-context.ts";
import type {useEarlier} from "../../view/use-catalog.ts";
import {useWording} from "../../view/use-wording.ts";
import {isOwnRegister} from "../../view/view.ts";
import {reasonWords} from "../errors/dataset-error-page.tsx";
import {keepWords} from "../parts/kept/keep-words.ts";
import styles from "./changes.module.css";

export type WhyNoneProps = {
  before: ReturnType<typeof useEarlier>;
  isSame: boolean;
  later: Dataset;
  /** The later one as the index lists it; `null` where it does not. */
  served: ServedDataset | null;
  /** Whether it is known what there is to compare. */
  isListed: boolean;
};

/** Why nothing is compared, and the way on. */
export function WhyNone({before, isSame, later, served, isListed}: WhyNoneProps) {
  const {view, locale} = usePageContext();
  const {t} = useWording("register");
  const {error, refetch, isFetching} = before;
  if (view.earlier === null) {
    if (!isListed) return null;
    const {title, version, date} = later;
    const words = {title: title[locale], version, day: date.day};
    return (
      <p className={styles.why}>
        {isOwnRegister(view.dataset ?? "")
          ? t("changes.none.own", words)
          : served !== null && view.release === null
            ? t("changes.none.onlyOne", words)
            : t("changes.none.notChosen")}
      </p>
    );
  }
  if (isSame) return <p className={styles.doubt}>{t("changes.none.same")}</p>;
  if (error === null) {
    return (
      <p role="status" className={styles.why}>
        {t("changes.none.waiting")}
      </p>
    );
  }
  const kind = error instanceof DatasetError ? null : toKeepError(error).kind;
  return (
    <div className={styles.doubt} role="alert">
      <p>
        {error instanceof DatasetError
          ? refusalWords(error)
          : kind === "missing"
            ? t("changes.none.missing")
            : kind === "failed"
              ? t("changes.none.failed")
              : keepWords(error, t)}
      </p>
      <div className={styles.actions}>
        {kind !== "missing" && (
          <button type="button" className={styles.quiet} disabled={isFetching} onClick={() => refetch()}>
            {t("changes.none.again")}
          </button>
        )}
        <Link to={addressIn("/data", locale)}>{t("changes.none.toData")}</Link>
      </div>
    </div>
  );

  function refusalWords({file, issues}: DatasetError): string {
    const [issue] = issues;
    const why = issue === undefined ? "" : reasonWords(issue.reason, t);
    return t("changes.none.refused", {file, path: issue?.path || "—", why});
  }
}
