/**
 * What there is to say about releases: `ready`, another one is kept and waits; `elsewhere`, another
 * window has taken it, and this one goes on with its own.
 */
export type UpdateNews = "none" | "ready" | "elsewhere";

const changes = new EventTarget();
let now: UpdateNews = "none";

export function readUpdateNews(): UpdateNews {
  return now;
}

/** Tells every part of the page. */
export function tellUpdateNews(news: UpdateNews): void {
  now = news;
  changes.dispatchEvent(new Event("change"));
}

/** Tells of every change until what is returned is called. */
export function onUpdateNews(listener: () => void): () => void {
  changes.addEventListener("change", listener);
  return () => changes.removeEventListener("change", listener);
}
