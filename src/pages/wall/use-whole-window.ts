import {useEffect, useLayoutEffect} from "react";
import {readTheme, showTheme} from "../../ui/theme.ts";
import type {WallChoice} from "../../view/wall-choice.ts";
import "./whole-window.css";

/** Takes scrollbars and their room from the document, and shows the theme asked for, until the page is left. */
export function useWholeWindow(theme: WallChoice["theme"]): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.wall = "";
    return () => {
      delete document.documentElement.dataset.wall;
    };
  }, []);
  useEffect(() => {
    const device = matchMedia("(prefers-color-scheme: dark)");
    const show = () => showTheme(theme ?? readTheme());
    show();
    device.addEventListener("change", show);
    return () => {
      device.removeEventListener("change", show);
      showTheme(readTheme());
    };
  }, [theme]);
}
