import {useLayoutEffect} from "react";

/** After a key, the next one waits so many pictures for a popup to have the focus, or goes nowhere. */
const mostFrames = 60;
/** No reader is kept from the keys for longer. */
const mostMs = 10_000;
const keys = /^(?:.|Enter|Tab|Home|End|Arrow(?:Up|Down|Left|Right))$/u;
const popups = "[role=dialog], [role=menu]";

/**
 * Stands beside a popup: from when it is asked for until it has the focus, the keys that a reader
 * presses are held, and then pressed in it. Its code may be on its way, and once it is there and
 * seen the focus still comes a moment later. Escape lets them go.
 */
export function HoldKeys({isOpen}: {isOpen: boolean}) {
  useLayoutEffect(() => (isOpen ? holdKeys() : undefined), [isOpen]);
  return null;
}

/** @returns Lets the keys go, unless they are being pressed already. */
function holdKeys(): () => void {
  const held: string[] = [];
  // Not yet in the popup, though it may be in another.
  const asked = document.activeElement;
  let isPressing = false;
  const hold = (event: KeyboardEvent) => {
    if (ours.has(event)) return;
    if (event.key === "Escape") stop();
    if (event.ctrlKey || event.metaKey || event.altKey || !keys.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) held.push(event.shiftKey && event.key === "Tab" ? "Shift+Tab" : event.key);
  };
  const stop = () => {
    held.length = 0;
    clearTimeout(timer);
    removeEventListener("keydown", hold, true);
    removeEventListener("focusin", onFocus);
  };
  const onFocus = () => {
    if (popupAt(asked) === null) return;
    // Nothing was pressed meanwhile: what comes now goes where it should by itself.
    if (held.length === 0) return stop();
    removeEventListener("focusin", onFocus);
    isPressing = true;
    pressNext(mostFrames);
  };
  const pressNext = (frames: number) => {
    requestAnimationFrame(() => {
      const [key] = held;
      const focused = popupAt(asked);
      if (key === undefined || frames === 0) stop();
      else if (focused === null) pressNext(frames - 1);
      else {
        held.shift();
        press(key, focused);
        pressNext(mostFrames);
      }
    });
  };
  const timer = setTimeout(stop, mostMs);
  addEventListener("keydown", hold, true);
  addEventListener("focusin", onFocus);
  return () => {
    if (!isPressing) stop();
  };
}

/** What has the focus in a popup; `null` elsewhere, and in one that had it before. */
function popupAt(asked: Element | null): Element | null {
  const {activeElement} = document;
  const popup = activeElement?.closest(popups) ?? null;
  return popup === null || popup.contains(asked) ? null : activeElement;
}

/** The keys that are pressed here, which are not to be held again. */
const ours = new WeakSet<Event>();

/** What the browser itself does at a key is done here, since it does it at no other's. */
function press(key: string, focused: Element): void {
  const event = new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true});
  ours.add(event);
  const isTaken = !focused.dispatchEvent(event);
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
