import {createContext, use} from "react";
import type {Reading} from "./reading.ts";

/** What of a reading no step on a page changes: the page itself and its language. */
export type Setting = Pick<Reading, "page" | "locale" | "t">;

export const SettingContext = createContext<Setting | null>(null);

/**
 * The page and its language, as `useWording` reads them from the address, or as a narrowed
 * place has them: for what is not to be drawn again at each step, nor when the address follows.
 *
 * @throws {Error} Outside a page: a bug of ours.
 */
export function useSetting(): Setting {
  const setting = use(SettingContext);
  if (setting === null) throw new Error("no setting: outside a page");
  return setting;
}
