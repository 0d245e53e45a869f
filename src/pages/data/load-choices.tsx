import type {ExpectedPlace} from "../../dataset/reading/register-source.ts";
import {counted} from "../../locale/format.ts";
import {SelectField} from "../../ui/fields/select-field.tsx";
import {TextField} from "../../ui/fields/text-field.tsx";
import {useWording} from "../../view/use-wording.ts";
import styles from "./data.module.css";
import {type LoadState, placesOf, type RegisterLoad} from "./use-register-load.ts";

export type LoadChoicesProps = {
  load: RegisterLoad;
  state: Extract<LoadState, {is: "checked"}>;
  expected: readonly ExpectedPlace[];
  title: string;
  onTitle: (title: string) => void;
};

/** What a reader may tell of a file besides its columns: sheet, name, county, townships, today. */
export function LoadChoices({load, state, expected, title, onTitle}: LoadChoicesProps) {
  const {opened, sheet, choice} = state;
  const {locale, t} = useWording("register");
  const words = ({name, isHidden, rows: count, parts}: (typeof opened.sheets)[number]) => {
    if (parts > 0) return t("registerData.check.allSheets", {parts, name, ...counted(count, locale)});
    const shown = isHidden ? t("registerData.check.hiddenSheet", {name}) : name;
    return t("registerData.check.sheetRows", {name: shown, ...counted(count, locale)});
  };
  return (
    <div className={styles.choices}>
      <TextField label={t("registerData.check.name")} value={title} onType={onTitle} />
      {opened.sheets.length > 1 && (
        <SelectField
          label={t("registerData.check.sheet")}
          value={String(sheet.index)}
          options={opened.sheets.map((option) => ({value: String(option.index), words: words(option)}))}
          onChoose={(index) => load.chooseSheet(Number(index))}
        />
      )}
      <SelectField
        label={t("registerData.check.townships")}
        value={String(choice.townships)}
        options={[
          ...placesOf(opened, expected).map(({region, townships}, place) => ({
            value: String(place),
            words: t("registerData.check.townshipsGiven", {name: region.name, count: townships.length}),
          })),
          {value: "file", words: t("registerData.check.townshipsFile", {count: sheet.townships.length})},
        ]}
        onChoose={(chosen) => load.choose({townships: chosen === "file" ? chosen : Number(chosen)})}
      />
      {choice.townships === "file" && (
        <TextField
          label={t("registerData.check.region")}
          value={choice.region}
          onType={(region) => load.choose({region})}
        />
      )}
      <TextField
        label={t("registerData.check.today")}
        type="date"
        value={choice.today}
        onType={(today) => today !== "" && load.choose({today})}
      />
      {opened.text !== null && (
        <span className={styles.fact}>
          {t("registerData.check.encodingIs", {encoding: opened.text.encoding.toUpperCase()})}
        </span>
      )}
    </div>
  );
}
