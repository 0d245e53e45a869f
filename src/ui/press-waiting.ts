/**
 * Presses the button that a reader pressed before the app had come, which the script in
 * index.html has marked.
 *
 * @param selector - Finds it, if it lies in the part that is now alive.
 */
export function pressWaiting(selector: string): void {
  const waiting = document.querySelector<HTMLElement>(selector);
  waiting?.removeAttribute("data-waiting");
  waiting?.click();
}
