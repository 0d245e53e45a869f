import {Component, type ReactNode} from "react";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-empty.module.css";

type State = {message: string | null};

/** Keeps one figure's failure to its own card; the others stand. */
export class CardBoundary extends Component<{children: ReactNode}, State> {
  override state: State = {message: null};

  static getDerivedStateFromError(error: unknown): State {
    return {message: error instanceof Error ? error.message : String(error)};
  }

  override render() {
    const {message} = this.state;
    if (message === null) return this.props.children;
    return <CardFailure message={message} onRetry={() => this.setState({message: null})} />;
  }
}

/** Says that one figure could not be drawn, why, and how to try again. */
function CardFailure({message, onRetry}: {message: string; onRetry: () => void}) {
  const {t} = usePageContext();
  return (
    <div className={styles.empty} role="alert">
      <p>{t("card.failed")}</p>
      <p>
        <code>{message}</code>
      </p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {t("card.retry")}
      </button>
    </div>
  );
}
