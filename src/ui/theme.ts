import {useEffect, useState} from "react";

/** What a reader chose; "system" follows the device. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** The same key as in index.html, whose script sets the theme before the first paint. */
const storageKey = "jinlin-theme";

const listeners = new Set<(theme: Theme) => void>();

/** Tells of every choice, wherever it is made, until what is returned is called. */
function onThemeChosen(listener: (theme: Theme) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The choice kept from before; "system" when there is none or nothing can be read. */
export function readTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? "system";
  } catch {
    return "system";
  }
}

/** Shows a theme and keeps the choice; a browser that keeps nothing shows it all the same. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  for (const listener of listeners) listener(theme);
  try {
    if (theme === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Private windows and blocked storage: the choice holds for this visit.
  }
}

/** Sets the document to a theme's colours. */
export function showTheme(theme: Theme): void {
  const isDark = theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

/** The reader's theme, "system" until the first effect as on the server, and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    setTheme(readTheme());
    return onThemeChosen(setTheme);
  }, []);
  useEffect(() => {
    const device = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => showTheme(theme);
    device.addEventListener("change", follow);
    return () => device.removeEventListener("change", follow);
  }, [theme]);
  return [theme, chooseTheme];
}
