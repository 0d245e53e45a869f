import {createContext} from "react";
import {type LayOut, layoutRows} from "../../../charts/layout-rows.ts";
import type {Figure} from "../../../figures/figure.ts";
import type {FigureBuilder} from "../../../figures/figure-context.ts";

/** How many of the page's twelve columns a card takes on a wide screen. */
export type CardColumns = 4 | 5 | 7 | 12;

/** The widest drawing that a card of so many columns has room for on any screen, in px. */
export const widestDrawingPx = {4: 700, 5: 700, 7: 880, 12: 1480} as const satisfies Record<CardColumns, number>;

/** The figure of a card, for what is opened from its head: the head itself stays as it is when the figure changes. */
export const CardFigure = createContext<Figure | null>(null);

/** What a card's figure is made by, so that it can be made anew in the other language. */
export type FigureMaking = {build: FigureBuilder; metric: string | null; record: string | null};

export const FigureSource = createContext<FigureMaking | null>(null);

/** How the figures of a card are laid out; that of bars and trees unless the card says otherwise. */
export const FigureLayout = createContext<LayOut>(layoutRows);
