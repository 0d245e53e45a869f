import {Component, type ReactNode} from "react";
import styles from "./slide.module.css";

export type SlideBoundaryProps = {
  /** What is said in place of a slide that failed. */
  words: string;
  children: ReactNode;
};

/** Keeps one slide's failure to itself: the others come in their turn. */
export class SlideBoundary extends Component<SlideBoundaryProps, {isFailed: boolean}> {
  override state = {isFailed: false};

  static getDerivedStateFromError(): {isFailed: boolean} {
    return {isFailed: true};
  }

  override render() {
    if (!this.state.isFailed) return this.props.children;
    return <h1 className={styles.failed}>{this.props.words}</h1>;
  }
}
