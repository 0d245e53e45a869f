import {createContext} from "react";
import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";

/** Writes a figure's caption at once, where the page is drawn ahead; `null` in a browser, to which it comes when idle. */
export const CaptionWriter = createContext<((figure: Figure, t: Translate) => string) | null>(null);
