import type {TilesFigure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";

export function townshipMap(_context: FigureContext): TilesFigure | null {
  return null;
}
