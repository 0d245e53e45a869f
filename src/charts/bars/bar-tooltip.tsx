import {type ReactNode, useLayoutEffect, useRef} from "react";
import {Bar, BarChart, type CustomScaleDefinition, Tooltip, XAxis, YAxis} from "recharts";
import type {MarkId} from "../../figures/drill.ts";
import type {BarFigure, FigureRow} from "../../figures/figure.ts";
import {markParts} from "../../figures/text/mark-text.ts";
import type {Translate} from "../../locale/translate.ts";
import type {BarsLayout, ColumnLayout, RowLayout} from "../layout.ts";
import {Swatch} from "../swatch.tsx";
import "./bar-tooltip.css";

export type BarTooltipProps = {
  figure: BarFigure;
  layout: BarsLayout;
  /** The row that is pointed at, or a part of it. */
  mark: MarkId;
  /** Where in the window it is pointed at, px; `null` by the keyboard. */
  pointedPx: number | null;
  t: Translate;
};

/**
 * What is known of the row that is pointed at: value, share, each part with how it is known,
 * and the way on. Recharts lays its own axes under the drawing and brings the tooltip; it draws
 * no mark, so that there is one drawing of them. The tooltip stands in the page's body, over all
 * cards, and touches its row, so that a pointer comes to it over nothing else.
 */
export function BarTooltip({figure, layout, mark: {id, part}, pointedPx, t}: BarTooltipProps) {
  const area = useRef<HTMLDivElement>(null);
  const column = layout.columns.find(({rows}) => rows.some(({row}) => row.id === id));
  if (column === undefined) return null;
  const {box, plot, rows} = column;
  const index = rows.findIndex(({row}) => row.id === id);
  const placed = rows[index];
  if (placed === undefined) return null;
  return (
    <div ref={area} className="bar-tooltip-area" style={{left: box.xPx, top: box.yPx}} aria-hidden="true">
      <BarChart
        layout="vertical"
        data={rows.map(({row}) => ({id: row.id}))}
        width={box.widthPx}
        height={box.heightPx}
        margin={{top: 0, bottom: 0, left: plot.xPx - box.xPx, right: box.xPx + box.widthPx - plot.xPx - plot.widthPx}}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide />
        <YAxis type="category" dataKey="id" scale={rowScale(column, layout.barPx)} width={0} hide />
        {/* Of no length: Recharts shows no tooltip in a chart without a bar. */}
        <Bar dataKey={() => 0} isAnimationActive={false} />
        <Tooltip
          key={id}
          active
          defaultIndex={index}
          cursor={false}
          isAnimationActive={false}
          portal={document.body}
          // Recharts hears of a pointer on the tooltip too, and would take it for one on the row beneath.
          wrapperStyle={{visibility: "visible"}}
          content={() => (
            <Placed
              key={`${part} ${pointedPx}`}
              place={(tooltip) => area.current && placeBy(tooltip, area.current, placed, box.yPx, pointedPx)}
            >
              <Words row={placed.row} isPart={part !== null} figure={figure} t={t} />
            </Placed>
          )}
        />
      </BarChart>
    </div>
  );
}

/** What stands where `place` puts it, once its size is known. */
function Placed({place, children}: {place: (tooltip: HTMLElement) => void; children: ReactNode}) {
  const tooltip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tooltip.current) place(tooltip.current);
  });
  return (
    <div ref={tooltip} className="bar-tooltip" aria-hidden="true" data-tooltip>
      {children}
    </div>
  );
}

/** What a tooltip keeps from the window's edges, px. */
const edgePx = 8;

/**
 * Places a tooltip above its row, where a reader has been, or under it where there is more room;
 * never outside the window. It lies on the row by a pixel, so that parts of one open no gap.
 *
 * @param area - The row's column on the page.
 */
function placeBy(tooltip: HTMLElement, area: HTMLElement, {box}: RowLayout, topPx: number, pointedPx: number | null) {
  const {left, top} = area.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const {offsetWidth, offsetHeight} = tooltip;
  const rowTop = top + box.yPx - topPx;
  const rowBottom = rowTop + box.heightPx;
  const isAbove = rowTop - offsetHeight >= edgePx || rowTop > clientHeight - rowBottom;
  const within = (px: number, most: number) => Math.max(edgePx, Math.min(px, most - edgePx));
  tooltip.style.left = `${within((pointedPx ?? left) - 2 * edgePx, clientWidth - offsetWidth)}px`;
  tooltip.style.top = `${within(isAbove ? rowTop - offsetHeight + 1 : rowBottom - 1, clientHeight - offsetHeight)}px`;
}

function Words({row, isPart, figure, t}: {row: FigureRow; isPart: boolean; figure: BarFigure; t: Translate}) {
  const {amount, share, parts} = markParts(row, figure, t);
  return (
    <>
      <b>{row.label}</b>
      <p>{share === null ? amount : t("figures.countShare", {amount, share: t("figures.share", {share})})}</p>
      {parts.length > 0 && (
        <ul>
          {parts.map(({series, amount: part}) => (
            <li key={series.id}>
              <Swatch tone={series.tone} sizePx={12} />
              <span>{series.label}</span>
              <span>{part}</span>
            </li>
          ))}
        </ul>
      )}
      {row.note !== null && <p className="bar-tooltip-note">{row.note}</p>}
      <p className="bar-tooltip-note">
        {t("drill.click", {action: isPart ? t("drill.openMenu") : clickWords(row, t)})}
      </p>
    </>
  );
}

/** What a click on the row does. */
function clickWords({target, picked}: FigureRow, t: Translate): string {
  if (target === null) return t("drill.openMenu");
  if (target.to === "filter") return picked === true ? t("drill.release") : t("drill.filter");
  return t(`drill.page.${target.to}`);
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
