import type {Proof} from "../../../export/metadata/metadata.ts";
import type {Translate} from "../../../locale/translate.ts";
import type {Restoration} from "./restore-view.ts";

/** Letters of a hash that are shown: enough to tell two apart. */
const hashLetters = 8;

/** What became of a picture that was brought back, a sentence each; what its data was, and is shown. */
export function restoreWords(restoration: Restoration, t: Translate): string[] {
  if (!restoration.ok) {
    const {reason, dataset} = restoration;
    return [t("restore.failed"), t(`restore.fault.${reason}`, {dataset: dataset ?? ""})];
  }
  const {made, shown} = restoration;
  const said = {made: datasetWords(made, t), shown: datasetWords(shown, t)};
  if (made.hash === shown.hash && made.version === shown.version) {
    return [t("restore.done"), t("restore.same", {dataset: said.shown})];
  }
  return [t("restore.done"), t(made.version === shown.version ? "restore.changedContent" : "restore.changed", said)];
}

function datasetWords({id, version, hash}: Proof["dataset"], t: Translate): string {
  return t("restore.dataset", {id, version, hash: hash.slice(0, hashLetters)});
}
