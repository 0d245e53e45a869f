import {useEffect, useRef, useState} from "react";
import {canShareFiles} from "../../../export/save-blob.ts";
import {isWechat} from "../../../ui/is-wechat.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./export-actions.module.css";
import {type Deed, type Leaving, useExportDeeds} from "./use-export-actions.ts";

const deeds = ["png", "copy", "docx", "pptx", "xlsx", "copyTable", "pdf", "svg", "csv", "print", "share"] as const;

/** These need no picture, so that a size that can't be drawn does not bar them. */
const sizeless: ReadonlySet<Deed> = new Set(["docx", "pptx", "xlsx", "csv", "copyTable"]);

export type ExportDeedsProps = {
  leaving: Leaving;
  /** Whether the chosen size can be drawn. */
  isSized: boolean;
};

/** A button for each way in which the figure leaves, and what became of the last. */
export function ExportDeeds({leaving, isSized}: ExportDeedsProps) {
  const {t} = usePageContext();
  const [large, setLarge] = useState<Blob | null>(null);
  const {run, busy, outcome} = useExportDeeds(leaving, setLarge);
  const words = busy.size > 0 && outcome.words === "" ? t("export.working") : outcome.words;
  const {offer} = outcome;
  return (
    <footer className={styles.foot}>
      <div className={styles.outcome}>
        <p role="status">{words}</p>
        {offer !== null && (
          <button type="button" className={styles.offer} onClick={() => run(offer)}>
            {t("export.dialog.instead", {format: t(`export.dialog.deeds.${offer}`)})}
          </button>
        )}
        {isWechat() && words === "" && <p>{t("export.dialog.inWechat")}</p>}
      </div>
      <fieldset className={styles.deeds}>
        <legend className="visually-hidden">{t("export.dialog.formats")}</legend>
        {deeds
          .filter((deed) => deed !== "share" || canShareFiles())
          .map((deed) => (
            <button
              key={deed}
              type="button"
              className={styles.deed}
              data-first={deed === "png"}
              aria-busy={busy.has(deed)}
              aria-disabled={busy.has(deed) || !(isSized || sizeless.has(deed))}
              onClick={() => (isSized || sizeless.has(deed)) && run(deed)}
            >
              {t(`export.dialog.deeds.${deed}`)}
              <small>{t(`export.dialog.for.${deed}`)}</small>
            </button>
          ))}
      </fieldset>
      {large !== null && <ExportLarge picture={large} onClose={() => setLarge(null)} />}
    </footer>
  );
}

/** A picture over all else, to be pressed long where the browser saves no files. */
function ExportLarge({picture, onClose}: {picture: Blob; onClose: () => void}) {
  const {t} = usePageContext();
  const [address, setAddress] = useState("");
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // WeChat saves a picture whose address holds all of it, and none from a blob.
    const reader = new FileReader();
    reader.onload = () => setAddress(String(reader.result));
    reader.readAsDataURL(picture);
    close.current?.focus();
    return () => reader.abort();
  }, [picture]);
  return (
    <div className={styles.large}>
      <p>{t("export.dialog.longPress")}</p>
      <button ref={close} type="button" className={styles.close} onClick={onClose}>
        {t("export.dialog.closeLarge")}
      </button>
      {address !== "" && <img src={address} alt={t("export.png")} />}
    </div>
  );
}
