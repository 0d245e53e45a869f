import {useState} from "react";
import {type Finding, type FindingKind, findingKinds} from "../../dataset/register/finding.ts";
import type {Mapping} from "../../dataset/register/header/match-columns.ts";
import {privateColumns} from "../../dataset/register/register.ts";
import {formatPlace} from "../../dataset/register/rows/format-place.ts";
import {counted} from "../../locale/format.ts";
import {ChoiceField} from "../../ui/fields/choice-field.tsx";
import {useWording} from "../../view/use-wording.ts";
import {RowsLeftOut, useMostRows} from "../parts/paper/printed-rows.tsx";
import styles from "./data.module.css";
import {FindingRow} from "./finding-row.tsx";
import {findingReason, findingStep} from "./finding-words.ts";
import {saveFindings, saveMended} from "./save-findings.ts";
import type {LoadState, RegisterLoad} from "./use-register-load.ts";

export type FindingListProps = {load: RegisterLoad; state: Extract<LoadState, {is: "checked"}>};

type Shown = "all" | "error" | "doubt" | "mend";

const shows = {
  all: () => true,
  error: ({kind}: Finding) => findingKinds[kind] === "error",
  doubt: ({kind}: Finding) => findingKinds[kind] === "doubt",
  mend: ({mend}: Finding) => mend !== null,
} as const satisfies Record<Shown, (finding: Finding) => boolean>;

/** Everything that was found, by its kind, errors first; filtered, mended, saved. */
export function FindingList({load, state}: FindingListProps) {
  const {opened, report, mended, choice} = state;
  const {findings} = report;
  const {locale, t} = useWording("register");
  const [shown, setShown] = useState<Shown>("all");
  const [said, setSaid] = useState("");
  const filtered = findings.filter(shows[shown]);
  const mendable = filtered.filter(shows.mend);
  const words = {
    all: t("registerData.check.all"),
    error: t("registerData.check.errors"),
    doubt: t("registerData.check.doubts"),
    mend: t("registerData.check.mendable"),
  };
  const options = (["all", "error", "doubt", "mend"] as const).map((value) => {
    return {value, words: `${words[value]} ${findings.filter(shows[value]).length}`};
  });
  return (
    <div className={styles.findings}>
      <h3>{t("registerData.check.findings")}</h3>
      {findings.length === 0 ? (
        <p>{t("registerData.check.noFindings")}</p>
      ) : (
        <ChoiceField label="" value={shown} options={options} onChoose={setShown} />
      )}
      <div className={styles.actions}>
        {mendable.length > 0 && (
          <button type="button" className={styles.quiet} onClick={() => load.mend(mendable)}>
            {t("registerData.check.mendAll", counted(mendable.length, locale))}
          </button>
        )}
        {findings.length > 0 && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              const name = saveFindings(filtered, report.register, t);
              setSaid(t("registerData.list.exported", {name}));
            }}
          >
            {t("registerData.check.saveFindings")}
          </button>
        )}
        {mended > 0 && (
          <>
            <button
              type="button"
              className={styles.quiet}
              onClick={async () => {
                const name = saveMended(await load.readSheet(), opened.file, t);
                setSaid(t("registerData.list.exported", {name}));
              }}
            >
              {t("registerData.check.saveMended")}
            </button>
            <small>{t("registerData.check.saveMendedNote")}</small>
          </>
        )}
        <p role="status">{said}</p>
      </div>
      {kindsOf(filtered).map((kind) => (
        <FindingGroup
          key={kind}
          kind={kind}
          findings={filtered.filter((one) => one.kind === kind)}
          placeOf={(row) => formatPlace(row, report.register.parts)}
          mapping={choice.mapping}
          load={load}
        />
      ))}
    </div>
  );
}

/** The kinds that occur, in the order in which they are told. */
function kindsOf(findings: readonly Finding[]): FindingKind[] {
  const occurring = new Set(findings.map(({kind}) => kind));
  const errors = [...occurring].filter((kind) => findingKinds[kind] === "error");
  return [...errors, ...[...occurring].filter((kind) => findingKinds[kind] === "doubt")];
}

/** As many are shown at first, and more with each press. */
const step = 20;

/** As many of a kind are printed: of a register that was never checked there are as many as rows. */
const mostPrinted = 200;

type FindingGroupProps = {
  kind: FindingKind;
  findings: readonly Finding[];
  /** A row as the reader finds it in the file. */
  placeOf: (row: number) => string;
  mapping: Mapping;
  load: RegisterLoad;
};

function FindingGroup({kind, findings, placeOf, mapping, load}: FindingGroupProps) {
  const {locale, t} = useWording("register");
  const [mostShown, setMost] = useState(step);
  const most = useMostRows(mostShown, mostPrinted);
  const [first] = findings;
  const mendable = findings.filter(shows.mend);
  if (first === undefined) return null;
  const reason = findingReason(first, t);
  const isOne = areAlike(findings, (finding) => findingReason(finding, t));
  return (
    <details
      className={styles.fold}
      data-sort={findingKinds[kind]}
      open={findingKinds[kind] === "error" && findings.length <= step}
    >
      <summary>
        <b>{isOne ? reason : t("registerData.check.andOthers", {reason})}</b>
        <span>{t("registerData.check.kindCount", counted(findings.length, locale))}</span>
      </summary>
      <p>{findingStep(kind, t)}</p>
      {mendable.length > 1 && (
        <button type="button" className={styles.quiet} onClick={() => load.mend(mendable)}>
          {t("registerData.check.mendKind", counted(mendable.length, locale))}
        </button>
      )}
      <ol className={styles.rows}>
        {findings.slice(0, most).map((finding) => (
          <FindingRow
            key={`${finding.row} ${finding.column}`}
            finding={finding}
            place={placeOf(finding.row)}
            reason={isOne ? null : findingReason(finding, t)}
            mapping={mapping}
            isPrivate={privateColumns.some((column) => column === finding.column)}
            load={load}
          />
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

/** Whether one sentence says all findings of a kind; of ten thousand with the same facts it is made once. */
function areAlike(findings: readonly Finding[], reasonOf: (finding: Finding) => string): boolean {
  const seen = new Set<string>();
  const reasons = new Set<string>();
  return findings.every((finding) => {
    const facts = JSON.stringify(finding.facts);
    if (!seen.has(facts)) reasons.add(reasonOf(finding));
    seen.add(facts);
    return reasons.size < 2;
  });
}
