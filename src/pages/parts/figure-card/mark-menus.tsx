import {type ReactNode, type RefObject, Suspense, useEffect, useRef, useState} from "react";
import {createPortal} from "react-dom";
import type {Layout} from "../../../charts/layout.ts";
import type {MarkId} from "../../../figures/drill.ts";
import type {Figure} from "../../../figures/figure.ts";
import {comesNext, lazyPart} from "../../../ui/lazy-part.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {FigureMarks, FigureParts} from "./figure-marks.tsx";
import picture from "./figure-picture.module.css";
import styles from "./mark-menus.module.css";

export type PictureAtProps = {figure: Figure; layout: Layout; children: ReactNode};

/** A drawing of a known size, with a button over each of its marks, and a menu to each. */
export function PictureAt({figure, layout, children}: PictureAtProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} className={picture.picture} style={{width: layout.widthPx, height: layout.heightPx}}>
      {children}
      <FigureMarks figure={figure} layout={layout} />
      <FigureParts figure={figure} layout={layout} />
      <MarkMenus figure={figure} place={place} />
    </div>
  );
}

const loadMenu = async () => (await import("./mark-menu.tsx")).MarkMenu;
const fetchMenu = comesNext(loadMenu);
const MarkMenu = lazyPart(loadMenu);

/** A mark narrower than this has no room for a button of its own beside its words. */
const roomyPx = 56;

type Asked = {mark: MarkId; anchor: HTMLElement};

/**
 * The menus of a picture's marks. One "⋯" follows the pointer and the focus from mark to
 * mark, and the right arrow leads to it; the context menu's key opens the same, as does the pointer's second button where a
 * mark is no link (a link keeps the browser's own menu), and a click on a part of a bar.
 *
 * @param place - The element that holds the marks, each with a `data-mark`.
 */
function MarkMenus({figure, place}: {figure: Figure; place: RefObject<HTMLElement | null>}) {
  const {t} = usePageContext();
  const [near, setNear] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const ask = (mark: HTMLElement) => {
      const {mark: id, part} = mark.dataset;
      if (id === undefined) return;
      setAsked({mark: {id, part: part ?? null}, anchor: mark.querySelector<HTMLElement>("a, button") ?? mark});
      setOpen(true);
    };
    const onNear = (event: Event) => {
      const mark = markAt(event.target);
      if (mark?.tagName === "LI") setNear(mark);
      fetchMenu();
    };
    const onClick = (event: Event) => {
      const mark = markAt(event.target);
      if (mark?.dataset.part !== undefined) ask(mark);
    };
    const onContext = (event: MouseEvent) => {
      const mark = markAt(event.target);
      const isLink = event.target instanceof Element && event.target.closest("a") !== null;
      if (!mark || (isLink && event.button === 2)) return;
      event.preventDefault();
      ask(mark);
    };
    const onKey = (event: KeyboardEvent) => {
      const mark = markAt(event.target);
      const [first, more] = mark ? [...mark.querySelectorAll<HTMLElement>("a, button")] : [];
      const next = event.key === "ArrowRight" ? more : event.key === "ArrowLeft" ? first : undefined;
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener("keydown", onKey);
    element.addEventListener("pointerover", onNear);
    element.addEventListener("focusin", onNear);
    element.addEventListener("click", onClick);
    element.addEventListener("contextmenu", onContext);
    return () => {
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("pointerover", onNear);
      element.removeEventListener("focusin", onNear);
      element.removeEventListener("click", onClick);
      element.removeEventListener("contextmenu", onContext);
    };
  }, [place]);
  const more = near?.isConnected && hasRoom(near, figure) ? near : null;
  return (
    <>
      {more !== null &&
        createPortal(
          <button
            type="button"
            // Not a stop of its own for each mark: the right arrow leads to it.
            tabIndex={-1}
            className={styles.more}
            data-kind={figure.kind}
            aria-haspopup="dialog"
            aria-label={t("drill.more", {title: more.firstElementChild?.textContent ?? ""})}
            onClick={(event) => {
              const id = more.dataset.mark;
              if (id === undefined) return;
              setAsked({mark: {id, part: null}, anchor: event.currentTarget});
              setOpen(true);
            }}
          >
            ⋯
          </button>,
          more,
        )}
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
    </>
  );
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
}

/** A row keeps room for it, a node has it at its side; a cell must be wide enough. */
function hasRoom(mark: HTMLElement, figure: Figure): boolean {
  return figure.kind === "bars" || figure.kind === "tree" || mark.offsetWidth >= roomyPx;
}
