import {useState} from "react";
import {acceptRelease} from "../offline/page/follow-releases.ts";
import type {UpdateNews} from "../offline/update-news.ts";
import {useSiteRoot} from "../view/address/use-address.ts";
import {useWording} from "../view/use-wording.ts";
import styles from "./update-note.module.css";

/** Says that there is a new release; the reader takes it, or goes on with the one that is open. */
export function UpdateNote({news}: {news: Exclude<UpdateNews, "none">}) {
  const {t} = useWording("offline");
  const root = useSiteRoot();
  const [step, setStep] = useState<"asked" | "taken" | "putOff">("asked");
  return (
    <div role="status" className={styles.place}>
      {step !== "putOff" && (
        <div className={styles.note}>
          <p>
            <b>{t(`offline.news.${news}`)}</b> {t("offline.news.keeps")}
          </p>
          <div className={styles.actions}>
            <button
              type="button"
              className={styles.take}
              aria-disabled={step === "taken"}
              onClick={() => {
                setStep("taken");
                acceptRelease(root);
              }}
            >
              {t(step === "taken" ? "offline.news.taken" : "offline.news.take")}
            </button>
            <button type="button" className={styles.later} onClick={() => setStep("putOff")}>
              {t("offline.news.later")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
