import {useId, useState} from "react";
import {type ExportOptions, looks, partIds, presetIds} from "../../../export/export-options.ts";
import {customLimits, faultOfCustom} from "../../../export/picture/custom-size.ts";
import {type Locale, locales} from "../../../locale/locale.ts";
import {CheckField, ChoiceField} from "../../../ui/fields/choice-field.tsx";
import {SelectField} from "../../../ui/fields/select-field.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./export-text.module.css";

export type ExportSettingsProps = {
  options: ExportOptions;
  onChange: (options: ExportOptions) => void;
  /** The language of the page, which a picture has unless told. */
  locale: Locale;
};

/** What a picture is for, its language, what stands on it, and its look. */
export function ExportSettings({options, onChange, locale}: ExportSettingsProps) {
  const {t} = usePageContext();
  const {preset, own, language, include, look} = options;
  return (
    <>
      <SelectField
        label={t("export.dialog.preset")}
        value={preset}
        options={presetIds.map((id) => ({value: id, words: t(`export.dialog.presets.${id}`)}))}
        onChoose={(id) => onChange({...options, preset: id})}
      />
      {preset === "own" && <ExportSize size={own} onChange={(size) => onChange({...options, own: size})} />}
      <ChoiceField
        label={t("export.dialog.language")}
        value={language ?? locale}
        options={locales.map((id) => ({value: id, words: t(`export.dialog.languages.${id}`)}))}
        onChoose={(id) => onChange({...options, language: id === locale ? null : id})}
      />
      <ChoiceField
        label={t("export.dialog.look")}
        value={look}
        options={looks.map((id) => ({value: id, words: t(`export.dialog.looks.${id}`)}))}
        onChoose={(id) => onChange({...options, look: id})}
      />
      <CheckField
        label={t("export.dialog.include")}
        options={partIds.map((id) => ({id, words: t(`export.dialog.parts.${id}`), isChecked: include[id]}))}
        onToggle={(id, isChecked) => onChange({...options, include: {...include, [id]: isChecked}})}
      />
    </>
  );
}

type Size = ExportOptions["own"];

/** A picture's own size, in pixels; what is wrong with it is said beside it. */
function ExportSize({size, onChange}: {size: Size; onChange: (size: Size) => void}) {
  const {t} = usePageContext();
  const id = useId();
  const [texts, setTexts] = useState({widthPx: String(size.widthPx), heightPx: String(size.heightPx)});
  const fault = faultOfCustom(size);
  const sides = [
    {side: "widthPx", words: t("export.dialog.width")},
    {side: "heightPx", words: t("export.dialog.height")},
  ] as const;
  return (
    <div className={styles.sides}>
      {sides.map(({side, words}) => (
        <label key={side} className={styles.field}>
          <span>{words}</span>
          <input
            className={styles.input}
            inputMode="numeric"
            value={texts[side]}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : id}
            onChange={({target}) => {
              setTexts({...texts, [side]: target.value});
              onChange({...size, [side]: numberOf(target.value)});
            }}
          />
        </label>
      ))}
      <p id={id} className={styles.fault} role="alert">
        {fault !== null && t(`export.dialog.sizes.${fault}`, customLimits)}
      </p>
    </div>
  );
}

/** An empty field is no zero. */
function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}
