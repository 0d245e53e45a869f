import {useLayoutEffect} from "react";

/** A popup that has come takes the focus within so many pictures, or never. */
const mostFrames = 60;
/** No reader is kept from the keys for longer. */
const mostMs = 10_000;
const keys = /^(?:.|Enter|Tab|Home|End|Arrow(?:Up|Down|Left|Right))$/u;
const popups = "[role=dialog], [role=menu]";

/**
 * Stands in a Suspense for a popup that was asked for and is on its way: the keys that a reader
 * presses meanwhile are held, and pressed in the popup once it has the focus. Escape lets them go.
 */
export function HoldKeys() {
  useLayoutEffect(() => {
    const held: string[] = [];
    const asked = document.activeElement;
    const hold = (event: KeyboardEvent) => {
      if (event.key === "Escape") letGo();
      if (event.ctrlKey || event.metaKey || event.altKey || !keys.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) held.push(event.shiftKey && event.key === "Tab" ? "Shift+Tab" : event.key);
    };
    const letGo = () => {
      held.length = 0;
      removeEventListener("keydown", hold, true);
    };
    addEventListener("keydown", hold, true);
    const timer = setTimeout(letGo, mostMs);
    return () => {
      clearTimeout(timer);
      removeEventListener("keydown", hold, true);
      if (held.length > 0) pressOnce(held, asked, mostFrames);
    };
  }, []);
  return null;
}

/** @param asked - Where the focus was before: not yet in the popup. */
function pressOnce([key, ...others]: readonly string[], asked: Element | null, frames: number): void {
  requestAnimationFrame(() => {
    const {activeElement} = document;
    const popup = activeElement?.closest(popups) ?? null;
    if (key === undefined || frames === 0) return;
    if (activeElement === null || popup === null || popup.contains(asked))
      pressOnce([key, ...others], asked, frames - 1);
    else {
      press(key, activeElement);
      pressOnce(others, asked, mostFrames);
    }
  });
}

/** What the browser itself does at a key is done here, since it does it at no other's. */
function press(key: string, focused: Element): void {
  const isTaken = !focused.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  if (isTaken || !(focused instanceof HTMLElement)) return;
  const isText = focused.matches("input:not([type=checkbox], [type=radio]), textarea");
  if (key === "Tab" || key === "Shift+Tab") nextTo(focused, key === "Tab" ? 1 : -1)?.focus();
  else if (isText && key.length === 1) document.execCommand("insertText", false, key);
  else if (!isText && (key === " " || (key === "Enter" && !focused.matches("input")))) focused.click();
}

function nextTo(focused: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const popup = focused.closest(popups);
  const all = popup?.querySelectorAll<HTMLElement>("a[href], button:enabled, input:enabled, select, textarea") ?? [];
  const stops = [...all].filter(({tabIndex}) => tabIndex >= 0);
  return stops[stops.indexOf(focused) + step];
}
