import {createContext} from "react";
import type {Figure} from "../../../figures/figure.ts";

/** The figure of a card, for what is opened from its head: the head itself stays as it is when the figure changes. */
export const CardFigure = createContext<Figure | null>(null);
