import {useEffect, useRef, useState} from "react";
import {canShareFiles} from "../../../export/save-blob.ts";
import {isWechat} from "../../../ui/is-wechat.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {LoadAgain} from "../layout/load-again.tsx";
import styles from "./export-actions.module.css";
import {type Action, type Leaving, useExportActions} from "./use-export-actions.ts";

const actions = ["png", "copy", "docx", "pptx", "xlsx", "copyTable", "pdf", "svg", "csv", "print", "share"] as const;

/** These need no picture, so that a size that can't be drawn does not bar them. */
const sizeless: ReadonlySet<Action> = new Set(["docx", "pptx", "xlsx", "csv", "copyTable"]);

export type ExportActionsProps = {
  leaving: Leaving;
  /** Whether the chosen size can be drawn. */
  isSized: boolean;
};

/** A button for each way in which the figure leaves, and what became of the last. */
export function ExportActions({leaving, isSized}: ExportActionsProps) {
  const {t} = usePageContext();
  const [large, setLarge] = useState<Blob | null>(null);
  const {run, busy, outcome} = useExportActions(leaving, setLarge);
  const words = busy.size > 0 && outcome.words === "" ? t("export.working") : outcome.words;
  const {offer} = outcome;
  return (
    <footer className={styles.foot}>
      <div className={styles.outcome}>
        <p role="status">{words}</p>
        {offer === "again" && <LoadAgain className={styles.offer} />}
        {offer !== null && offer !== "again" && (
          <button type="button" className={styles.offer} onClick={() => run(offer)}>
            {t("export.dialog.instead", {format: t(`export.dialog.actions.${offer}`)})}
          </button>
        )}
        {isWechat() && words === "" && <p>{t("export.dialog.inWechat")}</p>}
      </div>
      <fieldset className={styles.actions}>
        <legend className="visually-hidden">{t("export.dialog.formats")}</legend>
        {actions
          .filter((action) => action !== "share" || canShareFiles())
          .map((action) => (
            <button
              key={action}
              type="button"
              className={styles.action}
              data-first={action === "png"}
              aria-busy={busy.has(action)}
              aria-disabled={busy.has(action) || !(isSized || sizeless.has(action))}
              onClick={() => (isSized || sizeless.has(action)) && run(action)}
            >
              {t(`export.dialog.actions.${action}`)}
              <small>{t(`export.dialog.for.${action}`)}</small>
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
