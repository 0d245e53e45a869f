import {useEffect, useState} from "react";
import {chooseTheme, onThemeChosen, readTheme, showTheme, type Theme} from "./theme.ts";

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
