import {type TextEncoding, textEncodings} from "../../dataset/import/workbook.ts";
import {WorkbookError} from "../../dataset/import/workbook-error.ts";
import {RegisterError} from "../../dataset/register/register-error.ts";
import {SelectField} from "../../ui/fields/select-field.tsx";
import {useWording} from "../../view/use-wording.ts";
import {failureWords} from "../parts/kept/failure-words.ts";
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
