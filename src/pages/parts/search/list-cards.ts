/** A figure card of the page that is shown, and how its export menu is opened. */
export type ShownCard = {id: string; title: string; open: () => void; button: () => HTMLElement | null};

/** The figure cards of the page that is shown and can be exported, from its top. */
export function listCards(): ShownCard[] {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
  return cards.flatMap((card) => {
    const id = card.dataset.card ?? "";
    const title = card.querySelector("h2")?.textContent ?? "";
    const button = () => card.querySelector<HTMLElement>('button[aria-haspopup="menu"]:not(:disabled)');
    const open = () => {
      card.scrollIntoView();
      button()?.click();
    };
    return title !== "" && button() !== null ? [{id, title, open, button}] : [];
  });
}
