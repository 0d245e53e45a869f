import {useRef, useState} from "react";
import type {Dimension} from "../../../coverage/filters.ts";
import {formatCount} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "../layout/popup.module.css";

/** From this many options on, a box to narrow them is offered. */
const manyOptions = 12;

export type FacetOptionsProps = {
  dimension: Dimension;
  /** In the reader's words, each with the number of records it would show. */
  options: readonly {value: string; words: string; count: number}[];
};

/** A facet's options, to be chosen, and when there are many to be searched. */
export function FacetOptions({dimension, options}: FacetOptionsProps) {
  const {t, locale, view} = usePageContext();
  const {toggle, clear} = useSteps();
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLFieldSetElement>(null);
  const chosen = view.filters[dimension];
  const title = t(`figures.dimension.${dimension}`);
  const shown = options.filter(({words}) => words.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <>
      {options.length > manyOptions && (
        <input
          type="search"
          className={styles.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={t("filters.narrow")}
          aria-label={t("filters.narrow")}
        />
      )}
      <fieldset ref={list} className={styles.options}>
        <legend className="visually-hidden">{title}</legend>
        {shown.map(({value, words, count}) => (
          <label key={value} className={styles.option} data-none={count === 0}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(dimension, value)} />
            <span>{words}</span>
            <b>{formatCount(count, locale)}</b>
          </label>
        ))}
      </fieldset>
      {shown.length === 0 && <p className={styles.heading}>{t("filters.noOption", {typed})}</p>}
      {/* Its place is kept, so that no option moves under a pointer that has just chosen one. */}
      <button
        type="button"
        className={styles.clear}
        data-none={chosen.length === 0}
        onClick={() => {
          clear(dimension);
          // The button goes; whoever pressed it by key goes on beside it.
          list.current?.querySelector<HTMLElement>("label:last-child input")?.focus({preventScroll: true});
        }}
      >
        {t("filters.clearOne", {title})}
      </button>
    </>
  );
}
