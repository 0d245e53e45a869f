import {useEffect} from "react";
import {pressWaiting} from "../ui/press-waiting.ts";

/** Tells the page that the app has taken it over, and presses the button that a reader pressed before. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = "";
    pressWaiting("button[data-waiting]:not([data-card] *)");
  }, []);
  return null;
}
