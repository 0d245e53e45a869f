import {type KeyboardEvent, useLayoutEffect, useRef, useState} from "react";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./pack-panel.module.css";
import {keyOfItem, type SelectionItem} from "./parse-selection.ts";
import type {SelectedFigure} from "./selection-figure.ts";
import type {useSelection} from "./use-selection.ts";

export type PackListProps = {
  figures: readonly {item: SelectionItem; made: SelectedFigure}[];
  selection: Pick<ReturnType<typeof useSelection>, "move" | "remove">;
};

type Steps = {key: string; button: string};

/** The kept figures: which, with which filters; each can be moved and taken out, by keys too. */
export function PackList({figures, selection}: PackListProps) {
  const {t} = usePageContext();
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const focused = useRef<Steps | null>(null);
  // A change of the list may move what has the focus.
  useLayoutEffect(() => {
    const to = focused.current;
    focused.current = null;
    if (to === null) return;
    const row = list.current?.querySelectorAll("li")[figures.findIndex(({item}) => keyOfItem(item) === to.key)];
    (row?.querySelector<HTMLElement>(`[data-step="${to.button}"]`) ?? list.current)?.focus();
  }, [figures]);

  const move = (at: number, by: -1 | 1, button: string) => {
    const moved = figures[at];
    if (moved === undefined || figures[at + by] === undefined) return;
    focused.current = {key: keyOfItem(moved.item), button};
    selection.move(keyOfItem(moved.item), by);
    setSaid(t("pack.moved", {title: titleOf(moved), place: at + by + 1, count: figures.length}));
  };
  const takeOut = (at: number) => {
    const next = figures[at + 1] ?? figures[at - 1];
    const taken = figures[at];
    if (taken === undefined) return;
    focused.current = {key: next === undefined ? "" : keyOfItem(next.item), button: "out"};
    selection.remove(keyOfItem(taken.item));
    setSaid(t("pack.removed"));
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(at, by, event.target instanceof HTMLElement ? (event.target.dataset.step ?? "up") : "up");
  };
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      <p className={styles.lead}>
        {figures.length === 0 ? t("pack.empty") : t("pack.lead", {count: figures.length})}
        {figures.length > 1 && <span className={styles.keys}> {t("pack.keys")}</span>}
      </p>
      <ol aria-label={t("pack.list")}>
        {figures.map((one, at) => {
          const title = titleOf(one);
          return (
            <li key={keyOfItem(one.item)} onKeyDown={(event) => onKey(event, at)}>
              <b>{at + 1}</b>
              <div>
                <p>{title}</p>
                <small data-fault={one.made.fault !== null}>{wordsOf(one.made, t)}</small>
              </div>
              <button type="button" data-step="up" aria-disabled={at === 0} onClick={() => move(at, -1, "up")}>
                <Icon name="up" />
                <span className="visually-hidden">{t("pack.up", {title})}</span>
              </button>
              <button
                type="button"
                data-step="down"
                aria-disabled={at === figures.length - 1}
                onClick={() => move(at, 1, "down")}
              >
                <Icon name="down" />
                <span className="visually-hidden">{t("pack.down", {title})}</span>
              </button>
              <button type="button" data-step="out" onClick={() => takeOut(at)}>
                <Icon name="close" />
                <span className="visually-hidden">{t("pack.take", {title})}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

function titleOf({item, made}: PackListProps["figures"][number]): string {
  return made.fault === null ? made.figure.title : item.title;
}

function wordsOf(made: SelectedFigure, t: ReturnType<typeof usePageContext>["t"]): string {
  if (made.fault === null) return made.figure.filterLine;
  return t(`pack.skipped.${made.fault}`, {dataset: made.fault === "other-dataset" ? made.dataset : ""});
}
