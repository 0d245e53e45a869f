import {isWechat} from "../../../ui/is-wechat.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./pack-panel.module.css";
import type {PackState} from "./use-pack.ts";

export type PackRunProps = {
  /** How many figures can be exported. */
  count: number;
  state: PackState;
  onStart: () => void;
  onCancel: () => void;
};

/** Starts and stops the export of a pack, and says how far it is and what became of it. */
export function PackRun({count, state, onStart, onCancel}: PackRunProps) {
  const {t} = usePageContext();
  const isRunning = state.kind === "running";
  return (
    <footer className={styles.run}>
      <div role="status" className={styles.outcome}>
        {isWechat() && <p>{t("pack.inWechat")}</p>}
        {linesOf(state, t).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isRunning && (
        <progress
          max={state.total}
          value={state.done}
          aria-label={t("pack.progress", {done: state.done, total: state.total})}
        />
      )}
      <button
        type="button"
        className={styles.start}
        disabled={count === 0 || isWechat()}
        onClick={isRunning ? onCancel : onStart}
      >
        {isRunning ? t("pack.cancel") : t("pack.start", {count})}
      </button>
    </footer>
  );
}

function linesOf(state: PackState, t: ReturnType<typeof usePageContext>["t"]): string[] {
  switch (state.kind) {
    case "idle":
      return [];
    case "running":
      return [t("pack.progress", {done: state.done, total: state.total})];
    case "cancelled":
      return [t("pack.cancelled")];
    case "broke":
      return [t("pack.broke", {reason: state.reason})];
    case "done":
      return [
        state.name === null ? t("pack.none") : t("pack.saved", {name: state.name}),
        ...state.failed.map(({title, reason}) => t("pack.failed", {title, reason})),
      ];
  }
}
