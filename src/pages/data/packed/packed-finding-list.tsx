import {useState} from "react";
import type {PackedFinding} from "../../../dataset/packing/packed-findings.ts";
import {counted} from "../../../locale/format.ts";
import {useWording} from "../../../view/use-wording.ts";
import {RowsLeftOut, useMostRows} from "../../parts/paper/printed-rows.tsx";
import styles from "../data.module.css";
import {packedReason, packedStep} from "./packed-words.ts";
import {savePackedFindings} from "./save-packed-findings.ts";

export type PackedFindingListProps = {findings: readonly PackedFinding[]; file: string};

/** Everything that was found in a register of many counties, by kind and column, errors first. */
export function PackedFindingList({findings, file}: PackedFindingListProps) {
  const {t} = useWording("register");
  const [said, setSaid] = useState("");
  const groups = new Map<string, PackedFinding[]>();
  for (const finding of findings) {
    const key = `${finding.column} ${finding.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return (
    <div className={styles.findings}>
      <h3>{t("registerData.check.findings")}</h3>
      {findings.length === 0 ? (
        <p>{t("registerData.check.noFindings")}</p>
      ) : (
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.quiet}
            onClick={() => setSaid(t("registerData.list.exported", {name: savePackedFindings(findings, file, t)}))}
          >
            {t("registerData.check.saveFindings")}
          </button>
          <p role="status">{said}</p>
        </div>
      )}
      {[...groups].map(([key, group]) => (
        <FindingGroup key={key} findings={group} />
      ))}
    </div>
  );
}

/** As many are shown at first, and more with each press. */
const step = 20;

const mostPrinted = 200;

function FindingGroup({findings}: {findings: readonly PackedFinding[]}) {
  const {locale, t} = useWording("register");
  const [mostShown, setMost] = useState(step);
  const most = useMostRows(mostShown, mostPrinted);
  const [first] = findings;
  if (first === undefined) return null;
  const reasons = findings.map((finding) => packedReason(finding, t));
  const isOne = new Set(reasons).size === 1;
  const rows = findings.reduce((sum, {count}) => sum + count, 0);
  return (
    <details className={styles.fold} data-sort={first.sort} open={first.sort === "error" && findings.length <= step}>
      <summary>
        <b>
          {[
            first.header,
            isOne ? reasons[0] : t("registerData.check.andOthers", {reason: packedReason(first, t)}),
          ].join(" · ")}
        </b>
        <span>{t("registerPacked.rows", counted(rows, locale))}</span>
      </summary>
      <p>{packedStep(first.kind, t)}</p>
      <ol className={styles.rows}>
        {findings.slice(0, most).map((finding, at) => (
          <li key={finding.value ?? ""}>
            <p className={styles.found}>
              {finding.value === null ? (
                <b className={styles.place}>{t("registerPacked.otherValues")}</b>
              ) : (
                <q>{finding.value === "" ? t("registerData.check.blank") : finding.value}</q>
              )}
              <span>{t("registerPacked.rows", counted(finding.count, locale))}</span>
              {!isOne && <span>{reasons[at]}</span>}
              <small className={styles.fact}>
                {t(finding.count > finding.rows.length ? "registerPacked.placesAndMore" : "registerPacked.places", {
                  rows: finding.rows.join(locale === "zh" ? "、" : ", "),
                })}
              </small>
            </p>
          </li>
        ))}
      </ol>
      <RowsLeftOut total={findings.length} most={most} />
      {findings.length > most && (
        <button type="button" className={styles.quiet} onClick={() => setMost(mostShown + 10 * step)}>
          {t("registerData.check.more", counted(findings.length - most, locale))}
        </button>
      )}
    </details>
  );
}
