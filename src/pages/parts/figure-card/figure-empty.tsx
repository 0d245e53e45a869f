import type {ReactNode} from "react";
import {type Filters, hasFilters, noFilters} from "../../../coverage/filters.ts";
import {releasableFilters} from "../../../coverage/releasable-filters.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatPair} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./figure-empty.module.css";

export type FigureEmptyProps = {
  words: string;
  /** How many records would be shown with given filters; `null` where something would that counts none. */
  countWith: (filters: Filters) => number | null;
  /** Further ways out. */
  children?: ReactNode;
};

/** Why there is nothing to show, and each way out with what it would bring back. */
export function FigureEmpty({words, countWith, children}: FigureEmptyProps) {
  const reading = usePageContext();
  const {t, locale, view, narrowed} = reading;
  const {release, clearAll} = useSteps();
  // What narrows a figure to its page's own matter is no choice that could be released.
  const {filters} = (narrowed ?? {view}).view;
  const count = (freed: Filters) => countWith({...freed, ...narrowed?.by});
  const ways = releasableFilters(filters, count);
  const isOneEnough = ways.some((way) => way.count !== 0);
  const isFreed = hasFilters(filters) && count(noFilters) !== 0;
  return (
    <div className={styles.empty}>
      <p>{words}</p>
      {isOneEnough && <p>{t("filters.empty.one")}</p>}
      {isFreed && !isOneEnough && !children && <p>{t("filters.empty.several")}</p>}
      {ways.map(({dimension, value, count}) => {
        const name = formatPair(t(`figures.dimension.${dimension}`), optionLabel(dimension, value, reading), locale);
        return (
          <button
            key={`${dimension} ${value}`}
            type="button"
            className={styles.button}
            onClick={() => release(dimension, value)}
          >
            {count === null ? t("filters.empty.free", {words: name}) : t("filters.empty.release", {words: name, count})}
          </button>
        );
      })}
      {children}
      {isFreed && (
        <button type="button" className={styles.button} onClick={clearAll}>
          {t("filters.clearAll")}
        </button>
      )}
    </div>
  );
}
