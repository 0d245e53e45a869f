import {useEffect} from "react";

/** Tells the page that the app has taken it over, and presses the button that a reader pressed before. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = "";
    const waiting = document.querySelector<HTMLElement>("[data-waiting]");
    waiting?.removeAttribute("data-waiting");
    waiting?.click();
  }, []);
  return null;
}
