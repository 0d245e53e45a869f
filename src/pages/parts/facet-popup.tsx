import {Popover} from "@base-ui/react/popover";
import {type RefObject, useState} from "react";
import type {Dimension} from "../../coverage/filters.ts";
import {formatCount} from "../../locale/format.ts";
import {useReading} from "../../view/reading.ts";
import {useFacet} from "../../view/use-facet.ts";
import {useSteps} from "../../view/use-steps.ts";
import styles from "./popup.module.css";

/** From this many options on, a box to narrow them is offered. */
const manyOptions = 12;

export type FacetPopupProps = {
  dimension: Dimension;
  metric: string | null;
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** A facet's options, each with the number of records it would show. */
export function FacetPopup({dimension, metric, anchor, isOpen, onOpenChange}: FacetPopupProps) {
  const {t, locale, view} = useReading();
  const {toggle, clear} = useSteps();
  const [typed, setTyped] = useState("");
  const options = useFacet(dimension, metric);
  const chosen = view.filters[dimension];
  const title = t(`figures.dimension.${dimension}`);
  const shown = options.filter(({words}) => words.toLowerCase().includes(typed.trim().toLowerCase()));
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={6} className={styles.positioner}>
          <Popover.Popup className={styles.popup} finalFocus={anchor}>
            <Popover.Title className={styles.heading}>{title}</Popover.Title>
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
            <fieldset className={styles.options}>
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
            {chosen.length > 0 && (
              <button type="button" className={styles.clear} onClick={() => clear(dimension)}>
                {t("filters.clearOne", {title})}
              </button>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
