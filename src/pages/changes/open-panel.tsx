import {useQuery, useQueryClient} from "@tanstack/react-query";
import {useState} from "react";
import {useNavigate} from "react-router-dom";
import {datasetOptions} from "../../dataset/dataset-options.ts";
import type {ReleaseRef} from "../../dataset/release-ref.ts";
import {FileButton} from "../../ui/fields/file-button.tsx";
import {comparisonAddress} from "../../view/address/release-address.ts";
import {useSiteRoot} from "../../view/address/use-address.ts";
import {openedOptions} from "../../view/opened-options.ts";
import {useWording} from "../../view/use-wording.ts";
import {defaultDataset} from "../../view/view.ts";
import {failureWords} from "../parts/kept/failure-words.ts";
import styles from "./changes.module.css";
import {openFile} from "./open-file.ts";
import {openedPrefix} from "./use-comparables.ts";

type Reading = {is: "idle"} | {is: "reading" | "opened"; words: string} | {is: "failed"; file: string; error: unknown};

export type OpenPanelProps = {
  later: ReleaseRef;
  /** Which county of the later one, where that is of many; `null` where it is not. */
  region: string | null;
  /** How many files were opened so far. */
  opened: number;
  onOpened: () => void;
};

/** Opens a file for this comparison alone, as the earlier of the two. */
export function OpenPanel({later, region, opened, onOpened}: OpenPanelProps) {
  const {locale, t} = useWording("register");
  const root = useSiteRoot();
  const client = useQueryClient();
  const navigate = useNavigate();
  const {data: report} = useQuery(datasetOptions(defaultDataset, root));
  const [reading, setReading] = useState<Reading>({is: "idle"});
  const open = async (file: File) => {
    if (report === undefined) return;
    setReading({is: "reading", words: t("changes.choose.reading", {file: file.name})});
    const ref = `${openedPrefix}${opened + 1}`;
    try {
      client.setQueryData(openedOptions(ref, root).queryKey, await openFile(file, ref, report));
      setReading({is: "opened", words: t("changes.choose.opened", {title: file.name})});
      onOpened();
      navigate(comparisonAddress(later, ref, locale, region), {preventScrollReset: true});
    } catch (error) {
      setReading({is: "failed", file: file.name, error});
    }
  };
  const failure = reading.is === "failed" ? failureWords(reading.error, locale, t) : null;
  return (
    <div className={styles.open}>
      <FileButton
        className={styles.quiet}
        accept=".csv,.tsv,.txt,.xlsx,.json"
        words={t("changes.choose.open")}
        onFile={open}
      />
      <p className={styles.note}>{t("changes.choose.openNote")}</p>
      <p role="status" className={styles.said}>
        {"words" in reading && reading.words}
      </p>
      {reading.is === "failed" && failure !== null && (
        <div className={styles.doubt} role="alert">
          <b>{t("registerData.failed.title", {file: reading.file})}</b>
          <p>{failure.reason}</p>
          <p>{failure.step}</p>
          <p>{t("changes.choose.stays")}</p>
        </div>
      )}
    </div>
  );
}
