import type {CSSProperties} from "react";
import {Link} from "react-router-dom";
import type {Box, CellsLayout, ColumnLayout, Layout, MarkLayout, RowLayout} from "../../../../charts/layout.ts";
import type {Target} from "../../../../coverage/target.ts";
import type {Figure} from "../../../../figures/figure.ts";
import {figureCells} from "../../../../figures/figure-parts.ts";
import {cellText, markText} from "../../../../figures/text/mark-text.ts";
import {formatCount, formatPair} from "../../../../locale/format.ts";
import type {Translate} from "../../../../locale/translate.ts";
import {targetAddress} from "../../../../view/address/target-address.ts";
import {usePageContext} from "../../../../view/page-context.ts";
import styles from "./figure-marks.module.css";
import {FilterLink} from "./filter-link.tsx";

/** What a finger can hit. */
const leastHitPx = 24;

/** Whether the parts of a row's bar have buttons of their own: where the row has a value in several series. */
function hasParts({row, marks}: RowLayout): boolean {
  return marks.length > 0 && Object.keys(row.values).length > 1;
}

type Mark = {
  id: string;
  box: Box;
  /** The hitSize's size where it is not the whole box: the parts of a bar have buttons of their own. */
  hitSize: Pick<CSSProperties, "width" | "height" | "marginTop"> | null;
  words: string;
  target: Target | null;
  picked: boolean | null;
};

export type FigureMarksProps = {
  figure: Figure;
  layout: Layout;
  /** Whether a row is hit on its bar too, where the bar's parts have no buttons of their own. */
  isWhole?: boolean;
};

/** What a reader can point at, press and hear of a drawing: one hitSize a mark, over its box. */
export function FigureMarks({figure, layout, isWhole = false}: FigureMarksProps) {
  const {t} = usePageContext();
  const marks = marksOf(figure, layout, t).map((mark) => (isWhole ? {...mark, hitSize: null} : mark));
  return (
    <ul className={styles.marks} aria-label={figure.title} aria-describedby={keysId(figure)}>
      {marks.map((mark) => (
        <li key={mark.id} data-mark={mark.id} className={styles.mark} style={placeOf(mark.box)}>
          <MarkTarget mark={mark} />
        </li>
      ))}
    </ul>
  );
}

/** Of the words that say which keys lead from mark to mark. */
export function keysId({id}: Figure): string {
  return `${id}-keys`;
}

function MarkTarget({mark: {hitSize, words, target, picked}}: {mark: Mark}) {
  const size = hitSize ?? {};
  const {page, locale, view} = usePageContext();
  if (target === null) return <span className="visually-hidden">{words}</span>;
  if (target.to === "filter") {
    return (
      <FilterLink target={target} picked={picked === true} className={styles.target} style={size}>
        <span className="visually-hidden">{words}</span>
      </FilterLink>
    );
  }
  return (
    <Link className={styles.target} style={size} to={targetAddress(target, page, locale, view)}>
      <span className="visually-hidden">{words}</span>
    </Link>
  );
}

/** The marks of a drawing, each over its box, in words and with where it leads. */
export function marksOf(figure: Figure, layout: Layout, t: Translate): Mark[] {
  switch (layout.kind) {
    case "bars":
      return barMarks(figure, layout, t);
    case "tree":
      return treeMarks(figure, layout);
    case "cells":
      return cellMarks(figure, layout, t);
  }
}

function cellMarks(figure: Figure, layout: CellsLayout, t: Translate): Mark[] {
  const cells = new Map(figureCells(figure).map((cell) => [cell.id, cell]));
  return layout.cells.flatMap(({id, box}) => {
    const cell = cells.get(id);
    if (cell === undefined) return [];
    const {target, picked} = cell;
    return [{id, box, hitSize: null, words: cellText(cell, figure, t), target, picked}];
  });
}

function barMarks(figure: Figure, layout: Layout, t: Translate): Mark[] {
  if (figure.kind !== "bars" || layout.kind !== "bars") return [];
  return layout.columns.flatMap((column) =>
    column.rows.map((placed) => {
      const {row, box} = placed;
      const hitSize = hasParts(placed) ? besideParts(placed, column) : null;
      return {id: row.id, box, hitSize, words: markText(row, figure, t), target: row.target, picked: row.picked};
    }),
  );
}

/** The label's place: at the bar's left, or above it, where it begins in the air of the row before to be high enough. */
function besideParts({box, marks}: RowLayout, {plot}: ColumnLayout): NonNullable<Mark["hitSize"]> {
  if (plot.xPx > box.xPx) return {width: plot.xPx - box.xPx, height: box.heightPx};
  const abovePx = (marks[0]?.box.yPx ?? box.yPx) - box.yPx;
  const height = Math.max(leastHitPx, abovePx);
  return {width: box.widthPx, height, marginTop: abovePx - height};
}

function treeMarks(figure: Figure, layout: Layout): Mark[] {
  if (layout.kind !== "tree") return [];
  return layout.nodes.map(({node, box}) => {
    const kind = figure.series.find(({id}) => id === node.series)?.label ?? "";
    const words = node.label === kind ? kind : `${node.label} · ${kind}`;
    return {id: node.id, box, hitSize: null, words, target: node.target, picked: null};
  });
}

function placeOf({xPx, yPx, widthPx, heightPx}: Box): CSSProperties {
  return {left: xPx, top: yPx, width: widthPx, height: heightPx};
}

/**
 * A hitSize over each part of a bar that has several: what is named, what only the total holds,
 * what is of one kind. Each opens its menu, by `data-mark` and `data-part`. A part too narrow
 * to be hit has none: the row's own menu has all its parts.
 */
export function FigureParts({figure, layout}: {figure: Figure; layout: Layout}) {
  const {locale, t} = usePageContext();
  if (figure.kind !== "bars" || layout.kind !== "bars") return null;
  const rows = layout.columns.flatMap((column) => column.rows).filter(hasParts);
  if (rows.length === 0) return null;
  return (
    <ul className={styles.parts} aria-label={t("drill.parts", {title: figure.title})}>
      {rows.flatMap(({row, marks}) =>
        marks.filter(isRoomy).map(({series, value, box}) => (
          <li key={`${row.id} ${series}`} className={styles.part} style={placeOfPart(box)}>
            <button
              type="button"
              className={styles.partLink}
              aria-haspopup="dialog"
              data-mark={row.id}
              data-part={series}
            >
              <span className="visually-hidden">
                {formatPair(
                  `${row.label} · ${figure.series.find(({id}) => id === series)?.label ?? series}`,
                  formatCount(value, locale),
                  locale,
                )}
              </span>
            </button>
          </li>
        )),
      )}
    </ul>
  );
}

function isRoomy({box}: MarkLayout): boolean {
  return box.widthPx >= leastHitPx;
}

/** The part's place, made high enough to be hit: downwards, where the row has air. */
function placeOfPart({xPx, yPx, widthPx, heightPx}: Box): CSSProperties {
  return {left: xPx, top: yPx, width: widthPx, height: Math.max(leastHitPx, heightPx)};
}
