import {createContext} from "react";
import type {FigureBuilder} from "../../../figures/figure-context.ts";

/** What a card's figure is made by, so that it can be made anew in the other language. */
export type FigureMaking = {build: FigureBuilder; metric: string | null; record: string | null};

export const FigureSource = createContext<FigureMaking | null>(null);
