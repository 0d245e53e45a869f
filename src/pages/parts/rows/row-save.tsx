import {useEffect, useRef, useState} from "react";
import {formatCount} from "../../../locale/format.ts";
import {Icon} from "../../../ui/icon.tsx";
import {isLate} from "../../../ui/lazy-part.ts";
import {useWording} from "../../../view/use-wording.ts";
import {Outcome} from "../layout/outcome.tsx";
import tools from "../layout/tools.module.css";
import styles from "./row-tools.module.css";
import type {SavedRows} from "./save-rows.ts";

export type RowSaveProps = Omit<SavedRows, "t"> & {
  /** Other rows are on their way. */
  isComing: boolean;
};

/** Saves the rows that are shown as a CSV file; says how far that is, and stops when told. */
export function RowSave({isComing, ...saved}: RowSaveProps) {
  const {locale, t} = useWording("regions");
  const [done, setDone] = useState<number | null>(null);
  const [outcome, setOutcome] = useState("");
  const undo = useRef<AbortController | null>(null);
  useEffect(() => () => undo.current?.abort(), []);

  async function save() {
    const begun = new AbortController();
    undo.current = begun;
    setOutcome("");
    setDone(0);
    try {
      const {saveRows} = await import("./save-rows.ts");
      const name = await saveRows({...saved, t}, setDone, begun.signal);
      setOutcome(t("export.saved", {name}));
    } catch (error) {
      setOutcome(
        isLate(error) ? t("app.late") : begun.signal.aborted ? t("regions.rows.stopped") : t("regions.rows.failed"),
      );
    } finally {
      setDone(null);
    }
  }

  return (
    <div className={tools.leaves}>
      {done === null ? (
        <button type="button" className={tools.tool} disabled={isComing || saved.places.length === 0} onClick={save}>
          <Icon name="export" />
          {t("regions.rows.csv")}
        </button>
      ) : (
        <>
          <span className={styles.saving}>
            {t("regions.rows.saving", {
              done: formatCount(done, locale),
              total: formatCount(saved.places.length, locale),
            })}
          </span>
          <button type="button" className={tools.tool} onClick={() => undo.current?.abort()}>
            {t("regions.rows.stop")}
          </button>
        </>
      )}
      <Outcome words={outcome} isDone onGone={() => setOutcome("")} />
    </div>
  );
}
