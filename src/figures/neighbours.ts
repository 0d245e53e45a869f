import type {TreeFigure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";

export function neighbours(_context: FigureContext): TreeFigure | null {
  return null;
}
