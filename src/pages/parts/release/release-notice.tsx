import {useQuery} from "@tanstack/react-query";
import {Link} from "react-router-dom";
import {datasetIndexOptions} from "../../../dataset/dataset-index.ts";
import {releaseRef} from "../../../dataset/release-ref.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {comparisonAddress} from "../../../view/address/release-address.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {defaultDataset} from "../../../view/view.ts";
import styles from "./release-notice.module.css";

/** Says that an earlier release is shown, with the ways to the current one and to what changed; or that there is none such. */
export function ReleaseNotice({asked}: {asked: string}) {
  const {view, page, locale} = usePageContext();
  const {t} = useWording("register");
  const {data: index, error} = useQuery(datasetIndexOptions(useSiteRoot()));
  const id = view.dataset ?? defaultDataset;
  if (error) return <Line words={t("changes.release.unread", {asked})} />;
  if (index === undefined) return null;
  const served = index.datasets.find((one) => one.id === id);
  if (served === undefined) return <Line words={t("changes.release.unlisted", {asked})} />;
  if (served.version === asked) return null;
  const current = {current: served.version, currentDay: served.day};
  const release = served.releases?.find(({version}) => version === asked);
  if (release === undefined) return <Line words={t("changes.release.unknown", {asked, ...current})} />;
  return (
    <Line words={t("changes.release.notice", {version: asked, day: release.day, ...current})}>
      <Link to={addressOf(page, locale, {...view, release: null})}>{t("changes.release.see")}</Link>
      {page !== "/changes" && (
        <Link to={comparisonAddress(id, releaseRef(id, asked), locale)}>{t("changes.release.changes")}</Link>
      )}
    </Line>
  );
}

function Line({words, children}: {words: string; children?: React.ReactNode}) {
  return (
    <p role="status" className={styles.notice}>
      <span>{words}</span>
      {children}
    </p>
  );
}
