const storageKey = "jinlin-recent";
const mostKept = 8;

/** The keys of what was last opened from the search, the latest first; none when nothing can be read. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter((key) => typeof key === "string").slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

/** Keeps what was just opened, and only its key; a browser that keeps nothing goes without. */
export function keepRecent(key: string): void {
  write([key, ...readRecent().filter((other) => other !== key)].slice(0, mostKept));
}

export function forgetRecent(): void {
  write([]);
}

function write(keys: readonly string[]): void {
  try {
    if (keys.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(keys));
  } catch {
    // Private windows and blocked storage: the search begins with the pages.
  }
}
