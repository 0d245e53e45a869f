import {DatasetError} from "../../dataset/dataset-error.ts";
import {type TextEncoding, textEncodings} from "../../dataset/import/workbook.ts";
import {WorkbookError} from "../../dataset/import/workbook-error.ts";
import {RegisterError} from "../../dataset/register/register-error.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import {SelectField} from "../../ui/fields/select-field.tsx";
import {useWording} from "../../view/use-wording.ts";
import {reasonWords} from "../errors/dataset-error-page.tsx";
import styles from "./data.module.css";

export type LoadFailureProps = {
  error: unknown;
  file: string;
  /** Reads the file again in another encoding; `null` where it was no file. */
  onEncoding: ((encoding: TextEncoding) => void) | null;
};

/** A file that is no register: what it is instead, what to do, and that nothing has changed. */
export function LoadFailure({error, file, onEncoding}: LoadFailureProps) {
  const {locale, t} = useWording("register");
  const {reason, step} = failureWords(error, locale, t);
  return (
    <div className={styles.failure} role="alert">
      <b>{t("registerData.failed.title", {file})}</b>
      <p>{reason}</p>
      <p>{step}</p>
      <p>{t("registerData.failed.stays")}</p>
      {onEncoding !== null && isOfText(error) && (
        <SelectField
          label={t("registerData.load.again")}
          value={""}
          options={[{value: "", words: "—"}, ...textEncodings.map((value) => ({value, words: value.toUpperCase()}))]}
          onChoose={(value) => value !== "" && onEncoding(value)}
        />
      )}
    </div>
  );
}

/** Whether another encoding may help. */
function isOfText(error: unknown): boolean {
  if (error instanceof RegisterError) return error.kind === "no-known-column";
  return error instanceof WorkbookError && ["wrong-encoding", "mixed-encodings", "unreadable"].includes(error.kind);
}

/** As many of the header's cells as tell a reader which header was read. */
const mostHeads = 8;

/** Why a file was not read, and what to do about it. */
function failureWords(error: unknown, locale: Locale, t: Translate): {reason: string; step: string} {
  const facts = {format: "", row: "", most: "", header: "", message: ""};
  if (error instanceof WorkbookError) {
    const {most} = error.facts;
    const given = {...facts, ...error.facts, ...(typeof most === "number" && {most: formatCount(most, locale)})};
    return {
      reason: t(`registerData.failed.${error.kind}.reason`, given),
      step: t(`registerData.failed.${error.kind}.step`, given),
    };
  }
  if (error instanceof RegisterError) {
    const header = formatList(error.header.slice(0, mostHeads), locale);
    return {
      reason: t(`registerData.failed.${error.kind}.reason`, {...facts, header}),
      step: t(`registerData.failed.${error.kind}.step`, facts),
    };
  }
  if (error instanceof DatasetError) {
    const [issue] = error.issues;
    const why = issue === undefined ? "" : reasonWords(issue.reason, t);
    const given = {path: issue?.path || "—", value: issue?.value ?? "", why};
    return {reason: t("registerData.failed.json.reason", given), step: t("registerData.failed.json.step", given)};
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    reason: t("registerData.failed.other.reason", {message}),
    step: t("registerData.failed.other.step", {message}),
  };
}
