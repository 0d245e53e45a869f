import {useMemo, useState} from "react";
import {type ExportOptions, parseOptions, withCustomText} from "../../../export/export-options.ts";
import {faultOfCustom} from "../../../export/picture/custom-size.ts";
import type {Figure} from "../../../figures/figure.ts";
import {captionOf} from "../../../figures/text/caption.ts";
import {onceDone} from "../../../ui/once-done.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {ExportActions} from "./export-actions.tsx";
import {type CustomText, forgetChoices, keepChoices, noCustomText, readChoices} from "./export-choices.ts";
import styles from "./export-panel.module.css";
import {ExportPreview, usePicturePreview} from "./export-preview.tsx";
import {ExportSettings} from "./export-settings.tsx";
import {ExportCaption, ExportText} from "./export-text.tsx";
import type {Leaving} from "./use-export-actions.ts";
import {useExportContext} from "./use-export-context.ts";
import {useFigureIn} from "./use-figure-in.ts";

export type ExportPanelProps = {figure: Figure; words: CustomText; onWords: (words: CustomText) => void};

/** The picture as it will be, the choices that make it, and the ways in which it leaves. */
export function ExportPanel({figure: shown, words, onWords}: ExportPanelProps) {
  const {t} = usePageContext();
  const [choices, setChoices] = useState(readChoices);
  const {figure, t: says, isMissing} = useFigureIn(choices.language, shown);
  const {plain, seal} = useExportContext(shown.id, figure.locale);
  const options = useMemo<ExportOptions>(
    () => ({...choices, title: words.title ?? "", note: words.note}),
    [choices, words.title, words.note],
  );
  const leaving = useMemo<Leaving>(() => {
    const context = {...plain(says), reader: t, options};
    return {figure, plain: context, sealed: onceDone(() => seal(context))};
  }, [figure, says, t, options, plain, seal]);
  const isSized = options.preset !== "own" || faultOfCustom(options.own) === null;
  const make = useMemo(
    () =>
      isSized
        ? async () => {
            const {previewFile} = await import("../../../export/preview-file.ts");
            return previewFile(leaving.figure, await leaving.sealed());
          }
        : null,
    [leaving, isSized],
  );
  const preview = usePicturePreview(make);
  const caption = useMemo(() => captionOf(withCustomText(figure, options), says), [figure, options, says]);
  const choose = (next: ExportOptions) => {
    setChoices(next);
    keepChoices(next);
  };
  const reset = () => {
    forgetChoices();
    setChoices(parseOptions(null));
    onWords(noCustomText);
  };
  return (
    <>
      <div className={styles.body}>
        <ExportPreview
          preview={preview}
          words={caption}
          options={options}
          onPreset={(preset) => choose({...choices, preset})}
        />
        <div className={styles.choices}>
          <ExportSettings options={choices} onChange={choose} locale={shown.locale} />
          {isMissing && <p className={styles.missing}>{t("export.dialog.noLanguage")}</p>}
          <ExportText figure={figure} words={words} onWords={onWords} />
          <ExportCaption caption={caption} locale={figure.locale} />
          <button type="button" className={styles.reset} onClick={reset}>
            {t("export.dialog.reset")}
          </button>
        </div>
      </div>
      <ExportActions leaving={leaving} isSized={isSized} />
    </>
  );
}
