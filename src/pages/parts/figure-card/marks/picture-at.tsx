import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import {createPortal} from "react-dom";
import type {Layout} from "../../../../charts/layout.ts";
import type {MarkId} from "../../../../figures/drill.ts";
import type {Figure} from "../../../../figures/figure.ts";
import {HoldKeys} from "../../../../ui/hold-keys.tsx";
import {comesNext, lazyPart} from "../../../../ui/lazy-part.ts";
import {waitTurn} from "../../../../ui/turns/wait-turn.ts";
import {useHoverIntent} from "../../../../ui/use-hover-intent.ts";
import {useOneStop} from "../../../../ui/use-one-stop.ts";
import {usePageContext} from "../../../../view/page-context.ts";
import picture from "../figure-picture.module.css";
import {FigureMarks, FigureParts, keysId} from "./figure-marks.tsx";
import styles from "./picture-at.module.css";

export type PictureAtProps = {figure: Figure; layout: Layout; children: ReactNode};

const loadMenu = async () => (await import("./mark-menu.tsx")).MarkMenu;
const fetchMenu = comesNext(loadMenu);
const MarkMenu = lazyPart(loadMenu);
const BarTooltip = lazyPart(async () => (await import("../../../../charts/bars/bar-tooltip.tsx")).BarTooltip);

/** Marks of more cells follow their drawing: to lay out both at once would keep the page. */
const mostCells = 150;

/** A mark narrower than this has no room for a button of its own beside its words. */
const roomyPx = 56;

/** A mark, and where in the window a pointer came to it, px; `null` by the keyboard. */
type Rested = MarkId & {pointedPx: number | null};

type Asked = {mark: MarkId; anchor: HTMLElement};

/**
 * A drawing of a known size, with a button over each of its marks, a menu to each, and a
 * tooltip by the bar that the pointer or the focus rests on.
 *
 * The marks are one stop of the Tab key, and the arrows lead from one to the next. One "⋯" follows
 * the pointer and the focus from mark to mark; Alt with the arrow down and the context menu's key
 * open the same, as does the pointer's second button where a mark is a choice (what leads to a page keeps the
 * browser's own menu), and a click on a part of a bar.
 */
export function PictureAt({figure, layout, children}: PictureAtProps) {
  const {t} = usePageContext();
  const [near, setNear] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setOpen] = useState(false);
  const {rested, comeTo, pressAt} = useHoverIntent<Rested>();
  const box = useRef<HTMLDivElement>(null);
  const stop = useOneStop(box);
  const [hasMarks, setHasMarks] = useState(layout.kind !== "cells" || layout.cells.length <= mostCells);
  useEffect(() => (hasMarks ? undefined : waitTurn(() => setHasMarks(true))), [hasMarks]);
  const open = (next: Asked) => {
    comeTo(null);
    setAsked(next);
    setOpen(true);
  };
  const onNear = (mark: HTMLElement | null) => {
    if (mark?.tagName === "LI") setNear(mark);
    fetchMenu();
  };
  const onClick = (event: MouseEvent) => {
    pressAt(event);
    const mark = markAt(event.target);
    if (mark?.dataset.part !== undefined) open(askedOf(mark));
  };
  const onContextMenu = (event: MouseEvent) => {
    const mark = markAt(event.target);
    const isLink = event.target instanceof Element && event.target.closest("a:not([role=button])") !== null;
    if (!mark || (isLink && event.button === 2)) return;
    event.preventDefault();
    open(askedOf(mark));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markAt(event.target);
    if (mark === null || !event.altKey || event.key !== "ArrowDown") return stop.onKeyDown(event);
    event.preventDefault();
    open(askedOf(mark));
  };
  const comeToFocused = () => {
    const {activeElement} = document;
    if (!box.current?.contains(activeElement) || !activeElement?.matches(":focus-visible")) return;
    comeTo(restedAt(markAt(activeElement), null));
  };
  useDismissal(rested !== null, () => comeTo(null), comeToFocused);
  const more = near?.isConnected && hasRoom(near, figure) ? near : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is heard here was done to the buttons within.
    <div
      ref={box}
      className={picture.picture}
      style={{width: layout.widthPx, height: layout.heightPx}}
      onPointerOver={(event) => {
        if (isTooltip(event.target)) return;
        const mark = markAt(event.target);
        onNear(mark);
        if (event.pointerType !== "touch") comeTo(restedAt(mark, event.clientX), event);
      }}
      onPointerLeave={(event) => comeTo(null, event)}
      onFocus={(event) => {
        const {target} = event;
        stop.onFocus(event);
        const mark = markAt(target);
        onNear(mark);
        comeToFocused();
      }}
      onBlur={() => comeTo(null)}
      onClick={onClick}
      onContextMenu={onContextMenu}
      onKeyDown={onKeyDown}
    >
      {children}
      {hasMarks && <FigureMarks figure={figure} layout={layout} />}
      <FigureParts figure={figure} layout={layout} />
      <p id={keysId(figure)} className={styles.keys}>
        {t("card.keys")}
      </p>
      {more !== null &&
        createPortal(
          <button
            type="button"
            // Not a stop of its own for each mark: among rows the right arrow leads to it.
            tabIndex={-1}
            data-arrows={isGrid(figure) ? "off" : "on"}
            className={styles.more}
            data-kind={figure.kind}
            aria-haspopup="dialog"
            aria-label={t("drill.more", {title: more.firstElementChild?.textContent ?? ""})}
            onClick={(event) => open({...askedOf(more), anchor: event.currentTarget})}
          >
            ⋯
          </button>,
          more,
        )}
      <HoldKeys isOpen={isOpen} />
      {asked !== null && (
        <Suspense fallback={null}>
          <MarkMenu
            figure={figure}
            mark={asked.mark}
            anchor={asked.anchor}
            isOpen={isOpen}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
      {rested !== null && figure.kind === "bars" && layout.kind === "bars" && (
        <Suspense fallback={null}>
          <BarTooltip figure={figure} layout={layout} mark={rested} pointedPx={rested.pointedPx} t={t} />
        </Suspense>
      )}
    </div>
  );
}

/**
 * Takes away what rested, and only that, by Escape wherever the focus is; by a press elsewhere;
 * and by a scroll, after which what has the focus rests anew.
 */
function useDismissal(isOn: boolean, onDismiss: () => void, onScrolled: () => void): void {
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    onDismiss();
  });
  const onPress = useEffectEvent(({target}: Event) => isTooltip(target) || onDismiss());
  const onRest = useEffectEvent(onScrolled);
  const onScroll = useEffectEvent(({target}: Event) => {
    if (isTooltip(target)) return;
    onDismiss();
    requestAnimationFrame(onRest);
  });
  useEffect(() => {
    if (!isOn) return;
    const undo = new AbortController();
    const heard = {capture: true, signal: undo.signal};
    addEventListener("keydown", onKey, heard);
    addEventListener("pointerdown", onPress, heard);
    addEventListener("scroll", onScroll, heard);
    return () => undo.abort();
  }, [isOn]);
}

function isTooltip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-tooltip]") !== null;
}

function restedAt(mark: HTMLElement | null, pointedPx: number | null): Rested | null {
  const id = idOf(mark);
  return id && {...id, pointedPx};
}

function askedOf(mark: HTMLElement): Asked {
  return {mark: idOf(mark), anchor: mark.querySelector<HTMLElement>("a, button") ?? mark};
}

function idOf(mark: HTMLElement): MarkId;
function idOf(mark: HTMLElement | null): MarkId | null;
function idOf(mark: HTMLElement | null): MarkId | null {
  return mark && {id: mark.dataset.mark ?? "", part: mark.dataset.part ?? null};
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
}

/** In a grid the arrows lead from cell to cell. */
function isGrid({kind}: Figure): boolean {
  return kind !== "bars" && kind !== "tree";
}

/** A row keeps room for it, a node has it at its side; a cell must be wide enough. */
function hasRoom(mark: HTMLElement, figure: Figure): boolean {
  return !isGrid(figure) || mark.offsetWidth >= roomyPx;
}
