import {createContext} from "react";
import {type LayOut, layoutRows} from "../../../charts/layout-rows.ts";

/** How the figures of a card are laid out; that of bars and trees unless the card says otherwise. */
export const FigureLayout = createContext<LayOut>(layoutRows);
