import type {Box, TextBlock} from "../../charts/layout.ts";
import type {Fill} from "./look.ts";

/** What a picture is made of, whichever file it is written to. Later ones lie over earlier ones. */
export type Shape =
  | {is: "rect"; box: Box; radiusPx: number; fill: Fill; stroke: string | null}
  | {is: "circle"; xPx: number; yPx: number; radiusPx: number; fill: Fill; stroke: string | null}
  /** `d` has M, L, C and Z only, all absolute. */
  | {is: "path"; d: string; fill: string | null; stroke: string | null}
  | {is: "text"; block: TextBlock; colour: string}
  | {is: "group"; xPx: number; yPx: number; shapes: readonly Shape[]};

export function plain(colour: string): Fill {
  return {colour, pattern: null};
}
