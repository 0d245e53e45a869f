/** Photographs a card as it stands in the page: a PNG at 2×, on white. */
export type Photographer = (card: HTMLElement) => Promise<Blob>;

declare global {
  interface Window {
    /** By the name of the library. */
    photographers?: Map<string, Photographer>;
  }
}

/** Makes a library known to the page that it was put into. */
export function offerPhotographer(name: string, photographer: Photographer): void {
  window.photographers ??= new Map();
  window.photographers.set(name, photographer);
}
