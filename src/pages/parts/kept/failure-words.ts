import {DatasetError} from "../../../dataset/dataset-error.ts";
import {WorkbookError} from "../../../dataset/import/workbook-error.ts";
import {RegisterError} from "../../../dataset/register/register-error.ts";
import {formatCount, formatList} from "../../../locale/format.ts";
import type {Locale} from "../../../locale/locale.ts";
import type {Translate} from "../../../locale/translate.ts";
import {reasonWords} from "../../errors/dataset-error-page.tsx";

/** As many of the header's cells as tell a reader which header was read. */
const mostHeads = 8;

/** Why a file was not read, and what to do about it. */
export function failureWords(error: unknown, locale: Locale, t: Translate): {reason: string; step: string} {
  const facts = {format: "", row: "", most: "", header: "", message: ""};
  if (error instanceof WorkbookError) {
    const {most} = error.facts;
    const told = typeof most === "number" && {
      most: formatCount(most, locale),
      mb: formatCount(most / 1024 ** 2, locale),
    };
    const given = {...facts, mb: "", codec: "", column: "", ...error.facts, ...told};
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
