import {Bar, BarChart, type BarShapeProps, type CustomScaleDefinition, XAxis, YAxis} from "recharts";
import type {BarFigure, FigureRow, Series} from "../../figures/figure.ts";
import type {BarsLayout, ColumnLayout, RowLayout} from "../layout.ts";
import {MarkShape} from "../mark-shape.tsx";
import {paintOf, palette} from "../palette.ts";
import {textLines} from "../text/text-lines.tsx";
import {TonePatterns} from "../tone-patterns.tsx";

export type BarDrawingProps = {
  series: BarFigure["series"];
  layout: BarsLayout;
  column: ColumnLayout;
  idPrefix: string;
};

type BarDatum = Pick<FigureRow, "id" | "values"> & Pick<RowLayout, "perUnit">;

/**
 * Draws one column of a figure's rows as horizontal bars, its series stacked in order.
 *
 * Everything arrives by props, size included, so that the page and the exported file draw
 * the same picture. Colours are literal and nothing moves: a file has no stylesheet to
 * resolve a variable, and its first frame would show no bar.
 */
export function BarDrawing({series, layout, column, idPrefix}: BarDrawingProps) {
  const {box, plot, rows} = column;
  const leftPx = box.xPx;
  const shapeOf =
    ({id}: Series) =>
    ({originalDataIndex, x, y, width, height}: BarShapeProps) => {
      const placed = rows[originalDataIndex];
      const mark = placed?.marks.find((one) => one.series === id);
      if (placed === undefined || mark === undefined) return null;
      return (
        <MarkShape
          at={{x, y, width, height}}
          mark={mark}
          isDimmed={placed.isDimmed}
          leftPx={leftPx}
          idPrefix={idPrefix}
        />
      );
    };
  return (
    <BarChart
      layout="vertical"
      data={rows.map(({row: {id, values}, perUnit}) => ({id, values, perUnit}))}
      width={box.widthPx}
      height={box.heightPx}
      margin={{top: 0, bottom: 0, left: plot.xPx - leftPx, right: leftPx + box.widthPx - plot.xPx - plot.widthPx}}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <TonePatterns series={series} idPrefix={idPrefix} />
      <XAxis type="number" domain={[0, Math.max(1, layout.scaleMax)]} hide />
      <YAxis type="category" dataKey="id" scale={rowScale(column, layout.barPx)} width={0} hide />
      {series.map((one) => (
        <Bar
          key={one.id}
          dataKey={({values, perUnit}: BarDatum) => Math.max(0, values[one.id] ?? 0) * perUnit}
          stackId="total"
          fill={paintOf(one.tone).fill}
          shape={shapeOf(one)}
          isAnimationActive={false}
        />
      ))}
      <g>
        {plot.xPx > leftPx && (
          <line x1={plot.xPx - leftPx} x2={plot.xPx - leftPx} y1={0} y2={box.heightPx} stroke={palette.rule} />
        )}
        {rows.map(({row, label, end, isBlank}) => (
          <g key={row.id}>
            {textLines(label, palette.inkSoft, leftPx)}
            {textLines(end, isBlank ? palette.inkSoft : palette.ink, leftPx)}
          </g>
        ))}
      </g>
    </BarChart>
  );
}

/**
 * The scale that gives Recharts each row's bar at the height the layout has computed, where
 * its own band scale knows only rows of equal height. It never changes, so it may be its own copy.
 *
 * @param column - Rows in the drawing's px; the scale answers in the column's own.
 */
function rowScale(column: ColumnLayout, barPx: number): CustomScaleDefinition<string> {
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
