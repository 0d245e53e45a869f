import type {DatasetReason} from "../../dataset/dataset-issue.ts";
import type {Translate} from "../../locale/translate.ts";

/** Why a value of a dataset file is refused, and what it should be, in the reader's language. */
export function reasonWords(reason: DatasetReason, t: Translate): string {
  switch (reason.code) {
    case "expected":
      return t("datasetError.because.expected", {expected: reason.expected, received: reason.received});
    case "unresolved":
      return t("datasetError.because.unresolved", {what: t(`datasetError.referent.${reason.refersTo}`)});
    case "unknown-paragraph":
      return t("datasetError.because.unknown-paragraph", {source: reason.source});
    case "same-as-one-sided":
      return t("datasetError.because.same-as-one-sided", {other: reason.other});
    case "named-exceeds-reported":
      return t("datasetError.because.named-exceeds-reported", {named: reason.named, reported: reason.reported});
    case "cycle":
      return t("datasetError.because.cycle", {through: reason.through});
    case "wrong-child":
      return t("datasetError.because.wrong-child", {level: reason.level, under: reason.under});
    case "tile-taken":
      return t("datasetError.because.tile-taken", {by: reason.by});
    case "cut-off":
    case "not-json":
    case "unreachable":
      return t(`datasetError.because.${reason.code}`, {message: reason.message});
    case "status":
      return t("datasetError.because.status", {status: reason.status});
    default:
      return t(`datasetError.because.${reason.code}`);
  }
}
