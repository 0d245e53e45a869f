import {useState} from "react";
import {type Locale, languageTags} from "../../../locale/locale.ts";
import {copyText} from "../../../ui/copy-text.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./export-text.module.css";

/** The figure in a few sentences, to stand under its picture or to be read out. */
export function ExportCaption({caption, locale}: {caption: string; locale: Locale}) {
  const {t} = usePageContext();
  const [copied, setCopied] = useState<{caption: string; isDone: boolean} | null>(null);
  const isSaid = copied?.caption === caption;
  return (
    <section className={styles.field} aria-label={t("export.dialog.caption")}>
      <span className={styles.heading}>
        {t("export.dialog.caption")}
        <button
          type="button"
          className={styles.copy}
          onClick={async () => setCopied({caption, isDone: await copyText(caption)})}
        >
          {t("export.dialog.copyCaption")}
        </button>
      </span>
      <p className={styles.caption} lang={languageTags[locale]}>
        {caption}
      </p>
      <small role="status" className={styles.count}>
        {isSaid && (copied.isDone ? t("export.dialog.captionCopied") : t("export.dialog.captionRefused"))}
      </small>
    </section>
  );
}
