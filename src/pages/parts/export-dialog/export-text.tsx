import {useId, useState} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {formatCount} from "../../../locale/format.ts";
import {type Locale, languageTags} from "../../../locale/locale.ts";
import {copyText} from "../../../ui/copy-text.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {type CustomText, countOf} from "./export-choices.ts";
import styles from "./export-text.module.css";

export type ExportWordsProps = {figure: Figure; words: CustomText; onWords: (words: CustomText) => void};

/** The reader's own title and note for this picture. */
export function ExportText({figure, words, onWords}: ExportWordsProps) {
  const {t} = usePageContext();
  const id = useId();
  const title = words.title ?? figure.title;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={`${id}title`}>{t("export.dialog.title")}</label>
        <input
          id={`${id}title`}
          className={styles.input}
          lang={figure.locale}
          value={title}
          placeholder={figure.title}
          aria-describedby={`${id}title-count`}
          aria-invalid={countOf(title, "title").isTooLong}
          onChange={({target}) => onWords({...words, title: target.value === figure.title ? null : target.value})}
        />
        <Count id={`${id}title-count`} text={title} of="title" />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}note`}>{t("export.dialog.note")}</label>
        <textarea
          id={`${id}note`}
          className={styles.input}
          rows={2}
          lang={figure.locale}
          value={words.note}
          aria-describedby={`${id}note-count`}
          aria-invalid={countOf(words.note, "note").isTooLong}
          onChange={({target}) => onWords({...words, note: target.value})}
        />
        <Count id={`${id}note-count`} text={words.note} of="note" />
      </div>
    </>
  );
}

function Count({id, text, of}: {id: string; text: string; of: "title" | "note"}) {
  const {locale, t} = usePageContext();
  const {count, isTooLong, ...counted} = countOf(text, of);
  const most = formatCount(counted.most, locale);
  return (
    <small id={id} className={isTooLong ? styles.fault : styles.count}>
      {isTooLong ? t("export.dialog.tooLong", {count, most}) : t("export.dialog.characters", {count, most})}
    </small>
  );
}

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
