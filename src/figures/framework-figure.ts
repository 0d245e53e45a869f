import type {LevelsFigure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";

export function frameworkFigure(_context: FigureContext): LevelsFigure | null {
  return null;
}
