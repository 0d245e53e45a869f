import {useEffect, useEffectEvent} from "react";
import {actionOf, type PressedKey, type WallAction} from "./wall-keys.ts";

/** Hears the keys of a clicker or a keyboard, wherever the focus is. */
export function useKeys(onAction: (action: WallAction) => void): void {
  const act = useEffectEvent(onAction);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const {key, ctrlKey, altKey, metaKey, repeat, target} = event;
      const focus = focusOf(target);
      const action = actionOf({key, isModified: ctrlKey || altKey || metaKey, isRepeated: repeat, focus});
      if (action === null || event.defaultPrevented) return;
      event.preventDefault();
      act(action);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function focusOf(target: EventTarget | null): PressedKey["focus"] {
  if (!(target instanceof Element)) return null;
  if (target.closest("[role=dialog]")) return "form";
  if (!target.closest("a, button")) return null;
  return target.closest("[data-arrows-within]") ? "marks" : "control";
}
