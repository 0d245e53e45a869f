import {use, useCallback, useId, useRef, useState} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {figureIds} from "../../../figures/figure-ids.ts";
import {locales} from "../../../locale/locale.ts";
import {copyText} from "../../../ui/copy-text.ts";
import {ChoiceField} from "../../../ui/fields/choice-field.tsx";
import {SelectField} from "../../../ui/fields/select-field.tsx";
import {embedAddress, embedThemes} from "../../../view/address/embed-address.ts";
import {siteAddress} from "../../../view/address/site-address.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {useFigureIn} from "../export-dialog/use-figure-in.ts";
import {FigureSource} from "../figure-card/card-context.ts";
import {type EmbedChoices, previewWidthsPx} from "./embed-choices.ts";
import {embedCode} from "./embed-code.ts";
import styles from "./embed-dialog.module.css";
import {EmbedPreview} from "./embed-preview.tsx";

/** What the code says before the figure has told its height. */
const usualHeightPx = 480;

/** The choices, the code that they make, and the figure as it will stand in another page. */
export function EmbedPanel({figure: shown}: {figure: Figure}) {
  const {t} = useWording("embed");
  const {view, locale} = usePageContext();
  const root = useSiteRoot();
  const source = use(FigureSource);
  const [choices, setChoices] = useState<EmbedChoices>({
    widthPx: innerWidth < 700 ? 320 : 640,
    theme: "auto",
    language: locale,
    height: "fixed",
  });
  const {widthPx, theme, language, height} = choices;
  const {figure} = useFigureIn(language, shown);
  const id = figureIds.find((known) => known === shown.id) ?? "headline-metrics";
  const {metric, record} = source ?? {metric: null, record: null};
  const within = embedAddress({figure: id, metric, record}, language, view, theme);
  const here = `${location.origin}${root}`;
  const whole = siteAddress(within, root);
  const src = whole ?? `${here}${within.slice(1)}`;
  const script = siteAddress("/embed.js", root) ?? `${here}embed.js`;
  const {origin, host} = new URL(src);

  const asked = `${within} ${widthPx}`;
  const [told, setTold] = useState<{asked: string; heightPx: number} | null>(null);
  const onHeight = useCallback((heightPx: number) => setTold({asked, heightPx}), [asked]);
  const heightPx = told?.asked === asked ? told.heightPx : null;
  const code = embedCode({
    src,
    script: height === "auto" ? script : null,
    title: figure.title,
    heightPx: heightPx ?? told?.heightPx ?? usualHeightPx,
  });
  return (
    <div className={styles.body}>
      <EmbedPreview
        src={`${here}${within.slice(1)}`}
        title={figure.title}
        widthPx={widthPx}
        heightPx={heightPx}
        onHeight={onHeight}
      />
      <div className={styles.choices}>
        <p>{t("embed.dialog.lead")}</p>
        <SelectField
          label={t("embed.dialog.width")}
          value={String(widthPx)}
          options={previewWidthsPx.map((px) => ({value: String(px), words: t("embed.dialog.px", {width: px})}))}
          onChoose={(value) => {
            const chosen = previewWidthsPx.find((px) => String(px) === value);
            if (chosen !== undefined) setChoices({...choices, widthPx: chosen});
          }}
        />
        <ChoiceField
          label={t("embed.dialog.theme")}
          value={theme}
          options={embedThemes.map((value) => ({value, words: t(`embed.dialog.themes.${value}`)}))}
          onChoose={(value) => setChoices({...choices, theme: value})}
        />
        <ChoiceField
          label={t("export.dialog.language")}
          value={language}
          options={locales.map((value) => ({value, words: t(`export.dialog.languages.${value}`)}))}
          onChoose={(value) => setChoices({...choices, language: value})}
        />
        <ChoiceField
          label={t("embed.dialog.height")}
          value={height}
          options={(["fixed", "auto"] as const).map((value) => ({value, words: t(`embed.dialog.heights.${value}`)}))}
          onChoose={(value) => setChoices({...choices, height: value})}
        />
        <p className={styles.hint}>
          <span role="status">
            {heightPx === null
              ? t("embed.dialog.measuring")
              : t("embed.dialog.measured", {width: widthPx, height: heightPx})}
          </span>{" "}
          {t(`embed.dialog.${height}Hint`)}
        </p>
        <Code code={code} />
        {whole === null && (
          <p role="note" className={styles.warning}>
            {t("embed.closed", {host})}
          </p>
        )}
        <p className={styles.hint}>
          {t("embed.dialog.policy", {
            rules: [`frame-src ${origin}`, ...(height === "auto" ? [`script-src ${script}`] : [])].join("; "),
          })}
        </p>
      </div>
    </div>
  );
}

/** The code to be copied; where the browser does not let a page copy, it is selected to be copied by hand. */
function Code({code}: {code: string}) {
  const {t} = useWording("embed");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{code: string; isDone: boolean} | null>(null);
  const copy = async () => {
    const isDone = await copyText(code);
    if (!isDone) {
      field.current?.focus();
      field.current?.select();
    }
    setCopied({code, isDone});
  };
  return (
    <div className={styles.code}>
      <label htmlFor={id}>{t("embed.dialog.code")}</label>
      <textarea ref={field} id={id} readOnly rows={6} spellCheck={false} value={code} onFocus={selectAll} />
      <button type="button" className={styles.copy} onClick={copy}>
        {t("embed.dialog.copy")}
      </button>
      <p role="status" className={styles.hint}>
        {copied?.code === code && (copied.isDone ? t("embed.dialog.copied") : t("embed.dialog.notCopied"))}
      </p>
    </div>
  );
}

function selectAll({currentTarget}: React.FocusEvent<HTMLTextAreaElement>): void {
  currentTarget.select();
}
