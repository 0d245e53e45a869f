import {useState} from "react";
import type {RowCells} from "../../dataset/reading/register-reader.ts";
import type {Finding} from "../../dataset/register/finding.ts";
import type {Mapping} from "../../dataset/register/header/match-columns.ts";
import {useIsPrinted} from "../../ui/use-is-printed.ts";
import {useWording} from "../../view/use-wording.ts";
import styles from "./data.module.css";
import {isPrivateUse} from "./is-private-use.ts";
import type {RegisterLoad} from "./use-register-load.ts";

export type FindingRowProps = {
  finding: Finding;
  isPrivate: boolean;
  mapping: Mapping;
  /** Why, where it is not said of the whole group. */
  reason: string | null;
  /** Its row as the reader finds it in the file. */
  place: string;
  load: RegisterLoad;
};

/** One finding at its place: what stands there, why it was found, its mend, and the whole row. */
export function FindingRow({finding, isPrivate, mapping, reason, place, load}: FindingRowProps) {
  const {row, header, value, mend} = finding;
  const {t} = useWording("register");
  const isPrinted = useIsPrinted();
  const [cells, setCells] = useState<RowCells | null>(null);
  const shown = value === "" ? t("registerData.check.blank") : value;
  return (
    <li>
      <p className={styles.found}>
        <b className={styles.place}>{t("registerData.check.place", {row: place, header})}</b>
        <q>{isPrivate ? t("registerData.check.privateValue") : shown}</q>
        {reason !== null && <span>{reason}</span>}
        {isPrinted && mend !== null && !isPrivate && <span>{t("registerData.check.mend", {mend})}</span>}
        {mend !== null && (
          <button type="button" className={styles.quiet} onClick={() => load.mend([finding])}>
            {t("registerData.check.mend", {mend})}
          </button>
        )}
        <button
          type="button"
          className={styles.quiet}
          aria-expanded={cells !== null}
          onClick={async () => setCells(cells === null ? await load.readRow(row) : null)}
        >
          {t(cells === null ? "registerData.check.showRow" : "registerData.check.hideRow")}
        </button>
      </p>
      {cells !== null && (
        <dl className={styles.cells}>
          {cells.map((cell) => (
            <div
              key={cell.column}
              data-found={cell.header === header}
              data-private={isPrivateUse(mapping[cell.column])}
            >
              <dt>{cell.header}</dt>
              <dd>{cell.value === "" ? t("registerData.check.blank") : cell.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
