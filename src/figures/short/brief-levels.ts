import type {LevelsFigure} from "../figure.ts";
import type {ShortForm} from "./short-form.ts";

/** Levels whose boxes say what stands there, without their remarks; `null` where none has one. */
export function briefLevels(figure: LevelsFigure): ShortForm<LevelsFigure> | null {
  const {levels} = figure;
  if (levels.every(({cells}) => cells.every(({note}) => note === null))) return null;
  return {
    figure: {
      ...figure,
      levels: levels.map((level) => ({...level, cells: level.cells.map((cell) => ({...cell, note: null}))})),
    },
    reliefs: [{kind: "totals"}],
  };
}
