const storageKey = "jinlin-offline";

/** Whether the site's files are to be kept: unless the reader has removed them. */
export function isWanted(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Remembers that the reader wants them kept, or not. */
export function wish(isKept: boolean): void {
  try {
    if (isKept) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // A browser that keeps no wish keeps no site either.
  }
}
