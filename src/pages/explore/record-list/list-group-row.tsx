import {type KeyboardEvent, useEffect, useRef} from "react";
import {Link} from "react-router-dom";
import type {Group} from "../../../coverage/count/group-records.ts";
import type {Dimension} from "../../../coverage/filters.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatCount} from "../../../locale/format.ts";
import {Icon} from "../../../ui/icon.tsx";
import {useIsLive} from "../../../ui/use-is-live.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./record-list.module.css";

export type ListGroupRowProps = {
  id: string;
  group: Group;
  isOpen: boolean;
  dimension: Dimension;
  columns: number;
  index: number;
  measure: ((row: HTMLElement | null) => void) | null;
  isStop: boolean;
  onFold: () => void;
  onDrawn: (row: HTMLElement, id: string) => void;
};

/** A group's head: folds it, says how many it has, and leads to the list of these alone. */
export function ListGroupRow({
  id,
  group,
  isOpen,
  dimension,
  columns,
  index,
  measure,
  isStop,
  onFold,
  onDrawn,
}: ListGroupRowProps) {
  const reading = usePageContext();
  const {locale, page, t, view} = reading;
  const place = useRef<HTMLTableRowElement>(null);
  const isLive = useIsLive();
  const words = optionLabel(dimension, group.id, reading);
  useEffect(() => {
    measure?.(place.current);
    if (place.current) onDrawn(place.current, id);
  }, [measure, onDrawn, id]);
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const folds = {Enter: true, ArrowLeft: isOpen, ArrowRight: !isOpen}[event.key] ?? false;
    if (!folds) return;
    event.preventDefault();
    onFold();
  };
  const tabIndex = isStop || !isLive ? 0 : -1;
  return (
    <tr
      ref={place}
      data-row={id}
      data-index={index}
      aria-rowindex={measure ? index + 2 : undefined}
      tabIndex={isStop && isLive ? 0 : -1}
      className={styles.groupRow}
      onKeyDown={press}
    >
      <th colSpan={columns} scope="rowgroup">
        <div className={styles.group}>
          <button
            type="button"
            className={styles.foldGroup}
            aria-expanded={isOpen}
            tabIndex={tabIndex}
            onClick={onFold}
          >
            <Icon name={isOpen ? "down" : "next"} sizePx={14} />
            <span className="visually-hidden">{words}</span>
          </button>
          <Link
            to={addressOf(page, locale, {...view, filters: {...view.filters, [dimension]: [group.id]}})}
            title={t("explore.list.onlyGroup")}
            tabIndex={tabIndex}
            preventScrollReset
          >
            {words} <b>{formatCount(group.records.length, locale)}</b>
          </Link>
        </div>
      </th>
    </tr>
  );
}
