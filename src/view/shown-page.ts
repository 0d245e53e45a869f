import {createContext, type RefObject} from "react";
import type {PagePath} from "./address.ts";
import type {View} from "./view.ts";

/** The page on which something stands, its view as it was drawn and as it is now. */
export type Shown = {page: PagePath; view: View; latest: RefObject<View>};

/**
 * The page that is shown, around what stands there narrowed: how its figures are looked at
 * is said in this page's address, while what is chosen in them leads on to the list of all
 * records. `null` where nothing is narrowed.
 */
export const ShownPage = createContext<Shown | null>(null);
