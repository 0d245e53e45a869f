import type {CustomScaleDefinition} from "recharts";
import type {ColumnLayout} from "../layout.ts";

/**
 * The scale that gives Recharts each row's bar at the height the layout has computed, where
 * its own band scale knows only rows of equal height. It never changes, so it may be its own copy.
 *
 * @param column - Rows in the drawing's px; the scale answers in the column's own.
 */
export function rowScale(column: ColumnLayout, barPx: number): CustomScaleDefinition<string> {
  const {yPx, heightPx} = column.box;
  const tops = new Map(column.rows.map(({row, end, marks}) => [row.id, (marks[0]?.box.yPx ?? end.box.yPx) - yPx]));
  const ids = [...tops.keys()];
  function scale(id: string): number | undefined {
    return tops.get(id);
  }
  function domain(): readonly string[];
  function domain(next: readonly string[]): CustomScaleDefinition<string>;
  function domain(next?: readonly string[]): readonly string[] | CustomScaleDefinition<string> {
    return next === undefined ? ids : custom;
  }
  function range(): readonly number[];
  function range(next: readonly number[]): CustomScaleDefinition<string>;
  function range(next?: readonly number[]): readonly number[] | CustomScaleDefinition<string> {
    return next === undefined ? [0, heightPx] : custom;
  }
  const custom: CustomScaleDefinition<string> = Object.assign(scale, {
    domain,
    range,
    copy: () => custom,
    bandwidth: () => barPx,
  });
  return custom;
}
