import type {RowLayout} from "../../../charts/layout.ts";

/** What a finger can hit. */
export const leastDoorPx = 24;

/** Whether the parts of a row's bar have doors of their own: where the row has a value in several series. */
export function hasParts({row, marks}: RowLayout): boolean {
  return marks.length > 0 && Object.keys(row.values).length > 1;
}
