import {useEffect} from "react";
import styles from "./outcome.module.css";

/** How long the words stay in sight; long enough to read a file's name twice. */
const shownMs = 7000;

export type OutcomeProps = {words: string; isDone: boolean; onGone: () => void};

/** What became of an export, said to screen readers, and gone again when it has been read. */
export function Outcome({words, isDone, onGone}: OutcomeProps) {
  useEffect(() => {
    if (words === "" || !isDone) return;
    const timer = setTimeout(onGone, shownMs);
    return () => clearTimeout(timer);
  }, [words, isDone, onGone]);
  return (
    <p role="status" className={styles.outcome}>
      {words}
    </p>
  );
}
