import {useQueryClient} from "@tanstack/react-query";
import {useEffect, useEffectEvent, useState} from "react";
import {Link, useLocation, useNavigate} from "react-router-dom";
import {DatasetError} from "../../../dataset/dataset-error.ts";
import {datasetIndexOptions} from "../../../dataset/dataset-index.ts";
import {KeepError} from "../../../dataset/keep/keep-error.ts";
import {releaseRef} from "../../../dataset/release-ref.ts";
import type {Metadata} from "../../../export/metadata/metadata.ts";
import type {Translate} from "../../../locale/translate.ts";
import {Icon} from "../../../ui/icon.tsx";
import {parseDatasetId} from "../../../view/address/parse-view.ts";
import {comparisonAddress} from "../../../view/address/release-address.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";
import {fetchCatalog} from "../../../view/fetch-catalog.ts";
import {useWording} from "../../../view/use-wording.ts";
import {defaultDataset, isOwnRegister} from "../../../view/view.ts";
import styles from "./picture-restore.module.css";
import {type FoundCatalog, type Restoration, restoreView, showFigure} from "./restore-view.ts";

export type PictureRestoreProps = {
  /** Whether a file is being dragged over the page. */
  isOver: boolean;
  /** What was chosen, dropped or pasted last. */
  picture: File | null;
};

/** Where a picture can be dropped while one is dragged, and what became of the last one. */
export function PictureRestore({isOver, picture}: PictureRestoreProps) {
  const {t} = useWording("restore");
  const navigate = useNavigate();
  const findCatalog = useFindCatalog();
  const {pathname, search} = useLocation();
  const here = `${pathname}${search}`;
  const [reading, setReading] = useState<Restoration | "reading" | null>(null);
  const [isMissing, setMissing] = useState(false);

  const restore = useEffectEvent(async (file: File, signal: AbortSignal) => {
    setReading("reading");
    setMissing(false);
    const restoration = await restoreView(file, findCatalog);
    if (signal.aborted) return;
    setReading(restoration);
    if (!restoration.ok) return;
    const {address, figure} = restoration;
    navigate(`${address}#${figure}`, {replace: address === here, preventScrollReset: true});
  });
  useEffect(() => {
    if (picture === null) return;
    const undo = new AbortController();
    restore(picture, undo.signal);
    return () => undo.abort();
  }, [picture]);

  const restored = reading !== null && reading !== "reading" && reading.ok ? reading : null;
  const isThere = restored?.address === here;
  useEffect(() => {
    if (!isThere || restored === null) return;
    const undo = new AbortController();
    showFigure(restored.figure, undo.signal).then((isShown) => undo.signal.aborted || setMissing(!isShown));
    return () => undo.abort();
  }, [isThere, restored]);

  // Once the reader has gone on, what is seen is no longer what the picture shows.
  const lines = restored !== null && !isThere ? [] : linesOf(reading, t);
  const fault = reading !== null && reading !== "reading" && !reading.ok ? reading : null;
  return (
    <>
      {isOver && (
        <div className={styles.drop}>
          <p>
            <b>{t("restore.drop")}</b>
          </p>
          <p>{t("restore.dropFor")}</p>
        </div>
      )}
      {lines.length > 0 && (
        <div className={styles.notice} data-fault={fault !== null} role={fault !== null ? "alert" : "status"}>
          <div>
            {[...lines, ...(isMissing ? [t("restore.noFigure")] : [])].map((line) => (
              <p key={line}>{line}</p>
            ))}
            {restored?.asMade && <ThatRelease {...restored.asMade} />}
            {fault !== null && fault.address !== null && (
              <p>
                <Link to={fault.address} onClick={() => setReading(null)}>
                  {t("restore.chooseFile")}
                </Link>
              </p>
            )}
          </div>
          <button type="button" onClick={() => setReading(null)} aria-label={t("restore.close")}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </>
  );
}

/** The way to the view as it was, and to what changed since. */
function ThatRelease({address, version}: {address: string; version: string}) {
  const {locale, t} = useWording("restore");
  const id = parseDatasetId(address.replace(/^[^?]*/, "")) ?? defaultDataset;
  return (
    <p>
      <Link to={address}>{t("restore.asMade", {version})}</Link>{" "}
      <Link to={comparisonAddress(id, releaseRef(id, version), locale)}>{t("about.changes")}</Link>
    </p>
  );
}

function linesOf(reading: Restoration | "reading" | null, t: Translate): string[] {
  if (reading === null) return [];
  return reading === "reading" ? [t("restore.working")] : restoreWords(reading, t);
}

/** Fetches what a query shows of a dataset that is served, listed or not, or of a register kept in this browser. */
function useFindCatalog() {
  const client = useQueryClient();
  const root = useSiteRoot();
  return async (id: string, search: string): Promise<FoundCatalog | "not-served" | "not-kept"> => {
    try {
      const {datasets} = isOwnRegister(id) ? {datasets: []} : await client.fetchQuery(datasetIndexOptions(root));
      const served = datasets.find((one) => one.id === id) ?? null;
      return {served, catalog: await fetchCatalog(client, root, search)};
    } catch (error) {
      if (error instanceof KeepError) return "not-kept";
      if (error instanceof DatasetError && error.kind === "missing") return "not-served";
      throw error;
    }
  };
}

/** Letters of a hash that are shown: enough to tell two apart. */
const hashLetters = 8;

/** What became of a picture that was brought back, a sentence each; what its data was, and is shown. */
export function restoreWords(restoration: Restoration, t: Translate): string[] {
  if (!restoration.ok) {
    const {reason, dataset} = restoration;
    return [t("restore.failed"), t(`restore.fault.${reason}`, {dataset: dataset ?? ""})];
  }
  const {made, shown} = restoration;
  const said = {made: datasetWords(made, t), shown: datasetWords(shown, t)};
  if (made.hash === shown.hash && made.version === shown.version) {
    return [t("restore.done"), t("restore.same", {dataset: said.shown})];
  }
  return [t("restore.done"), t(made.version === shown.version ? "restore.changedContent" : "restore.changed", said)];
}

function datasetWords({id, version, hash}: Metadata["dataset"], t: Translate): string {
  return t("restore.dataset", {id, version, hash: hash.slice(0, hashLetters)});
}
