/** How long a page's figures may take to come, on a slow line. */
const patienceMs = 10_000;
const betweenMs = 50;

/**
 * Scrolls to a figure as soon as it is on the page.
 *
 * @returns Whether it came.
 */
export async function showFigure(id: string, signal: AbortSignal): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (!signal.aborted && performance.now() < until) {
    const card = document.getElementById(id);
    if (card?.hasChildNodes()) {
      card.scrollIntoView();
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, betweenMs));
  }
  return false;
}
