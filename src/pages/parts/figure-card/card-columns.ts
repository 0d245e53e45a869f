/** How many of the page's twelve columns a card takes on a wide screen. */
export type CardColumns = 4 | 5 | 7 | 12;

/** The widest drawing that a card of so many columns has room for on any screen, in px. */
export const widestDrawingPx = {4: 700, 5: 700, 7: 880, 12: 1480} as const satisfies Record<CardColumns, number>;
