import {useEffect} from "react";
import {useWording} from "../../../view/use-wording.ts";
import {LoadAgain} from "./load-again.tsx";
import styles from "./outcome.module.css";

/** How long the words stay in sight; long enough to read a file's name twice. */
const shownMs = 7000;

export type OutcomeProps = {words: string; isDone: boolean; onGone: () => void};

/**
 * What became of an export, said to screen readers, and gone again when it has been read. That
 * a piece of the app did not arrive stays, with the button that brings it.
 */
export function Outcome({words, isDone, onGone}: OutcomeProps) {
  const {t} = useWording();
  const isLate = words === t("app.late");
  useEffect(() => {
    if (words === "" || !isDone || isLate) return;
    const timer = setTimeout(onGone, shownMs);
    return () => clearTimeout(timer);
  }, [words, isDone, isLate, onGone]);
  return (
    <p role="status" className={styles.outcome}>
      {words}
      {isLate && <LoadAgain className={styles.again} />}
    </p>
  );
}
