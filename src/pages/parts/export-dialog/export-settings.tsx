import {type ExportOptions, looks, partIds, presetIds} from "../../../export/export-options.ts";
import {type Locale, locales} from "../../../locale/locale.ts";
import {CheckField} from "../../../ui/check-field.tsx";
import {ChoiceField} from "../../../ui/choice-field.tsx";
import {SelectField} from "../../../ui/select-field.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {ExportSize} from "./export-size.tsx";

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
