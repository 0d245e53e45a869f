import type {OpenedSheet} from "../../dataset/reading/register-reader.ts";
import type {ColumnUse, Mapping} from "../../dataset/register/header/match-columns.ts";
import {registerColumns} from "../../dataset/register/register.ts";
import type {Translate} from "../../locale/translate.ts";
import {SelectField} from "../../ui/fields/select-field.tsx";
import {useWording} from "../../view/use-wording.ts";
import table from "../parts/layout/table.module.css";
import styles from "./data.module.css";
import {isPrivateUse} from "./is-private-use.ts";

export type ColumnMappingProps = {sheet: OpenedSheet; mapping: Mapping; onChoose: (mapping: Mapping) => void};

const uses: readonly ColumnUse[] = [...registerColumns, "other", "private", "left out"];

/** Which column of the file is read as which of a register's; each can be corrected by hand. */
export function ColumnMapping({sheet, mapping, onChoose}: ColumnMappingProps) {
  const {t} = useWording("register");
  /** A register has each of its columns once: the one that had it before is kept as another. */
  const choose = (index: number, use: ColumnUse) => {
    const isOne = registerColumns.some((column) => column === use);
    onChoose(mapping.map((now, at) => (at === index ? use : isOne && now === use ? "other" : now)));
  };
  return (
    <details className={styles.fold}>
      <summary>{t("registerData.check.columns")}</summary>
      <p>{t("registerData.check.columnsLead")}</p>
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t("registerData.check.column")}</th>
              <th scope="col">{t("registerData.check.use")}</th>
              <th scope="col">{t("registerData.check.example")}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.columns.map(({index, header}) => (
              <tr key={index}>
                <th scope="row">{header === "" ? t("registerData.check.blank") : header}</th>
                <td>
                  <SelectField
                    label={<span className="visually-hidden">{header}</span>}
                    value={mapping[index] ?? "left out"}
                    options={uses.map((value) => ({value, words: wordsOfUse(value, t)}))}
                    onChoose={(use) => choose(index, use)}
                  />
                </td>
                <td>
                  {isPrivateUse(mapping[index] ?? "left out")
                    ? t("registerData.check.privateValue")
                    : sheet.samples[index]?.join(" · ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What a column is read as, in the words of the template. */
function wordsOfUse(use: ColumnUse, t: Translate): string {
  if (use === "other" || use === "private" || use === "left out") return t(`registerData.check.uses.${use}`);
  if (use === "contact" || use === "telephone") return t(`registerData.check.uses.${use}`);
  return t(`registerFigures.column.${use}`);
}
