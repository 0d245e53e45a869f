import {Component, type ReactNode} from "react";
import {CardFailure} from "./card-failure.tsx";

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
