const storageKey = "jinlin-tray";
const changes = new EventTarget();

/** What holds for this visit where the browser keeps nothing. */
let unkept = "";

/** The selection as it was kept, whoever wrote it; "" where it is empty. */
export function readSelectionText(): string {
  try {
    return localStorage.getItem(storageKey) ?? unkept;
  } catch {
    return unkept;
  }
}

/** Keeps the selection on this machine, or for this visit, and tells everyone. */
export function writeSelectionText(text: string): void {
  try {
    if (text === "") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, text);
    unkept = "";
  } catch {
    // Private windows and blocked storage.
    unkept = text;
  }
  changes.dispatchEvent(new Event("change"));
}

/** Tells of every change, in this window and in others, until what is returned is called. */
export function onSelectionText(listener: () => void): () => void {
  changes.addEventListener("change", listener);
  addEventListener("storage", listener);
  return () => {
    changes.removeEventListener("change", listener);
    removeEventListener("storage", listener);
  };
}
