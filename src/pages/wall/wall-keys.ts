export type WallAction =
  | "next"
  | "before"
  | "first"
  | "last"
  | "pause"
  | "resume"
  | "black"
  | "full"
  | "arrange"
  | "leave";

/** What clickers send, and what hands find on a keyboard. */
const actions = new Map<string, WallAction>(
  Object.entries({
    PageDown: "next",
    " ": "next",
    ArrowRight: "next",
    ArrowDown: "next",
    PageUp: "before",
    ArrowLeft: "before",
    ArrowUp: "before",
    Home: "first",
    End: "last",
    p: "pause",
    b: "black",
    ".": "black",
    f: "full",
    a: "arrange",
    Escape: "leave",
  } as const),
);

/** Keys that a link or a button under the focus has a use for itself. */
const pressing = new Set([" ", "Enter"]);

/** Keys that lead from mark to mark within a figure. */
const leading = new Set(["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"]);

export type PressedKey = {
  key: string;
  /** With Ctrl, Alt or the command key, it is the browser's. */
  isModified: boolean;
  /** Held down, it would run through all slides. */
  isRepeated: boolean;
  /** Where the focus is: in a form all keys are its own. */
  focus: "form" | "marks" | "control" | null;
};

/** What a key does on the wall; `null` where it is someone else's. */
export function actionOf({key, isModified, isRepeated, focus}: PressedKey): WallAction | null {
  if (isModified || isRepeated || focus === "form") return null;
  if (focus !== null && pressing.has(key)) return null;
  if (focus === "marks" && leading.has(key)) return null;
  return actions.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
