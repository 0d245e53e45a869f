import type {CSSProperties} from "react";
import {Link} from "react-router-dom";
import type {Box, CellsLayout, ColumnLayout, Layout, RowLayout} from "../../../charts/layout.ts";
import type {Lead} from "../../../coverage/target.ts";
import type {Figure} from "../../../figures/figure.ts";
import {figureCells} from "../../../figures/figure-parts.ts";
import {cellWords} from "../../../figures/text/cell-words.ts";
import {markWords} from "../../../figures/text/mark-text.ts";
import type {Translate} from "../../../locale/translate.ts";
import {leadAddress} from "../../../view/address/target-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./figure-marks.module.css";
import {hasParts, leastDoorPx} from "./has-parts.ts";

type Mark = {
  id: string;
  box: Box;
  /** The door's size where it is not the whole box: the parts of a bar have doors of their own. */
  door: Pick<CSSProperties, "width" | "height" | "marginTop"> | null;
  words: string;
  leadsTo: Lead | null;
  picked: boolean | null;
};

type Toggle = ReturnType<typeof useSteps>["toggle"];

/** What a reader can point at, press and hear of a drawing: one door a mark, over its box. */
export function FigureMarks({figure, layout}: {figure: Figure; layout: Layout}) {
  const {t} = usePageContext();
  const {toggle} = useSteps();
  const marks = marksOf(figure, layout, t);
  return (
    <ul className={styles.marks} aria-label={figure.title}>
      {marks.map((mark) => (
        <li key={mark.id} data-mark={mark.id} className={styles.mark} style={placeOf(mark.box)}>
          <MarkDoor mark={mark} toggle={toggle} />
        </li>
      ))}
    </ul>
  );
}

function MarkDoor({mark: {door, words, leadsTo, picked}, toggle}: {mark: Mark; toggle: Toggle}) {
  const size = door ?? {};
  const {page, locale, view} = usePageContext();
  if (leadsTo === null) return <span className="visually-hidden">{words}</span>;
  if (leadsTo.to === "filter") {
    const {dimension, value} = leadsTo;
    return (
      <button
        type="button"
        className={styles.door}
        style={size}
        aria-pressed={picked === true}
        onClick={() => toggle(dimension, value)}
      >
        <span className="visually-hidden">{words}</span>
      </button>
    );
  }
  return (
    <Link className={styles.door} style={size} to={leadAddress(leadsTo, page, locale, view)}>
      <span className="visually-hidden">{words}</span>
    </Link>
  );
}

function marksOf(figure: Figure, layout: Layout, t: Translate): Mark[] {
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
    const {leadsTo, picked} = cell;
    return [{id, box, door: null, words: cellWords(cell, figure, t), leadsTo, picked}];
  });
}

function barMarks(figure: Figure, layout: Layout, t: Translate): Mark[] {
  if (figure.kind !== "bars" || layout.kind !== "bars") return [];
  return layout.columns.flatMap((column) =>
    column.rows.map((placed) => {
      const {row, box} = placed;
      const door = hasParts(placed) ? besideParts(placed, column) : null;
      return {id: row.id, box, door, words: markWords(row, figure, t), leadsTo: row.leadsTo, picked: row.picked};
    }),
  );
}

/** The label's place: at the bar's left, or above it, where it begins in the air of the row before to be high enough. */
function besideParts({box, marks}: RowLayout, {plot}: ColumnLayout): NonNullable<Mark["door"]> {
  if (plot.xPx > box.xPx) return {width: plot.xPx - box.xPx, height: box.heightPx};
  const abovePx = (marks[0]?.box.yPx ?? box.yPx) - box.yPx;
  const height = Math.max(leastDoorPx, abovePx);
  return {width: box.widthPx, height, marginTop: abovePx - height};
}

function treeMarks(figure: Figure, layout: Layout): Mark[] {
  if (layout.kind !== "tree") return [];
  return layout.nodes.map(({node, box}) => {
    const kind = figure.series.find(({id}) => id === node.series)?.label ?? "";
    const words = node.label === kind ? kind : `${node.label} · ${kind}`;
    return {id: node.id, box, door: null, words, leadsTo: node.leadsTo, picked: null};
  });
}

function placeOf({xPx, yPx, widthPx, heightPx}: Box): CSSProperties {
  return {left: xPx, top: yPx, width: widthPx, height: heightPx};
}
