import type {Box, Layout, TextBlock} from "../../charts/layout.ts";
import type {Tone} from "../../figures/figure.ts";
import type {Translate} from "../../locale/translate.ts";
import type {PresetId} from "../export-options.ts";
import {customLimits} from "./custom-size.ts";
import type {Picture} from "./picture.ts";

/**
 * What is wrong with a picture before it is drawn. `unfit`: its size can't hold it so that it
 * can be read. `outside`, `overlap`: a text that leaves its place, or lies on another.
 * `legend`: a fill that the legend does not say. `blank`: nothing to see. `pixels`: more than
 * a phone's canvas takes.
 */
export type Fault =
  | {kind: "unfit"; neededPx: number; mostPx: number}
  | {kind: "outside"; text: string}
  | {kind: "overlap"; text: string; other: string}
  | {kind: "legend"; text: string}
  | {kind: "blank"}
  | {kind: "pixels"; pixels: number};

/** Estimates of width are generous by this much, and a line is higher than its letters. */
const slackShare = 0.03;
const letterShare = 0.7;

type Placed = {text: string; box: Box};

/** Looks over a picture's layout; none where it may be handed over. */
export function checkPicture(picture: Picture): Fault[] {
  const {widthPx, heightPx, pixels, unfit, texts, drawing} = picture;
  const sheet = {xPx: 0, yPx: 0, widthPx, heightPx};
  const drawn = textsOfLayout(drawing.layout).map(({block, within}) => ({
    placed: placedAt(block, drawing),
    within: within === null ? sheet : shifted(within, drawing),
  }));
  const all = [...texts.map(({block}) => ({placed: placedAt(block, {xPx: 0, yPx: 0}), within: sheet})), ...drawn];
  const legend = new Set(picture.swatches.map(({tone}) => tone));
  const unsaid = [...tonesOfLayout(drawing.layout)].filter((tone) => !legend.has(tone));
  const isBlank = drawing.layout.heightPx === 0 && texts.length === 0;
  const total = pixels.width * pixels.height;
  return [
    ...(unfit === null ? [] : [{kind: "unfit", ...unfit} as const]),
    ...all.flatMap(({placed, within}): Fault[] =>
      isWithin(placed.box, within) ? [] : [{kind: "outside", text: placed.text}],
    ),
    ...overlaps(all.map(({placed}) => placed)),
    ...unsaid.map((tone) => ({kind: "legend", text: tone}) as const),
    ...(isBlank ? [{kind: "blank"} as const] : []),
    ...(total > customLimits.mostPixels ? [{kind: "pixels", pixels: total} as const] : []),
  ];
}

/**
 * Says a fault and what to do.
 *
 * @param roomier - A preset that holds what does not fit the chosen one.
 */
export function faultWords(fault: Fault, roomier: PresetId | null, t: Translate): string {
  switch (fault.kind) {
    case "unfit": {
      const percent = Math.ceil((fault.neededPx / fault.mostPx - 1) * 100);
      if (roomier === null) return t("export.fault.unfit", {percent});
      return t("export.fault.unfitHere", {percent, preset: t(`export.dialog.presets.${roomier}`)});
    }
    case "outside":
      return t("export.fault.outside", {text: brief(fault.text)});
    case "overlap":
      return t("export.fault.overlap", {text: brief(fault.text), other: brief(fault.other)});
    case "legend":
      return t("export.fault.legend", {text: fault.text});
    case "blank":
      return t("export.fault.blank");
    case "pixels":
      return t("export.fault.pixels", {pixels: (fault.pixels / 1e6).toFixed(1)});
  }
}

function brief(text: string): string {
  const characters = [...text];
  return characters.length > 20 ? `${characters.slice(0, 19).join("")}…` : text;
}

function placedAt(block: TextBlock, at: {xPx: number; yPx: number}): Placed {
  return {text: block.lines.map(({text}) => text).join(""), box: shifted(block.box, at)};
}

function shifted(box: Box, {xPx, yPx}: {xPx: number; yPx: number}): Box {
  return {...box, xPx: box.xPx + xPx, yPx: box.yPx + yPx};
}

function isWithin(box: Box, around: Box): boolean {
  const {xPx, yPx, widthPx, heightPx} = letters(box);
  return (
    xPx >= around.xPx - 0.5 &&
    yPx >= around.yPx - 0.5 &&
    xPx + widthPx <= around.xPx + around.widthPx + 0.5 &&
    yPx + heightPx <= around.yPx + around.heightPx + 0.5
  );
}

/** From top to bottom, so that each is compared only with those at its height. */
function overlaps(placed: readonly Placed[]): Fault[] {
  const lines = placed
    .filter(({text}) => text.trim() !== "")
    .map(({text, box}) => ({text, box: letters(box)}))
    .sort((a, b) => a.box.yPx - b.box.yPx);
  return lines.flatMap((one, index): Fault[] => {
    const faults: Fault[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.yPx >= one.box.yPx + one.box.heightPx) break;
      const leftPx = Math.max(one.box.xPx, other.box.xPx);
      const rightPx = Math.min(one.box.xPx + one.box.widthPx, other.box.xPx + other.box.widthPx);
      if (rightPx > leftPx) faults.push({kind: "overlap", text: one.text, other: other.text});
    }
    return faults;
  });
}

function letters({xPx, yPx, widthPx, heightPx}: Box): Box {
  return {
    xPx: xPx + (widthPx * slackShare) / 2,
    yPx: yPx + (heightPx * (1 - letterShare)) / 2,
    widthPx: widthPx * (1 - slackShare),
    heightPx: heightPx * letterShare,
  };
}

/** A drawing's text, and what it must stay in; `null` where that is only the picture. */
export type DrawnText = {block: TextBlock; within: Box | null};

/** Every text of a drawing, in the drawing's px. */
export function textsOfLayout(layout: Layout): DrawnText[] {
  const free = (block: TextBlock) => ({block, within: null});
  switch (layout.kind) {
    case "bars":
      return layout.columns
        .flatMap(({rows}) => rows)
        .flatMap(({label, end, marks}) => [
          free(label),
          free(end),
          ...marks.flatMap(({label: number, box}) => (number === null ? [] : [{block: number.text, within: box}])),
        ]);
    case "tree":
      return layout.nodes.map(({label}) => free(label));
    case "cells":
      return [
        ...layout.cells.flatMap(({texts, box}) => texts.map((block) => ({block, within: box}))),
        ...layout.texts.map(free),
      ];
  }
}

/** Every tone that a drawing is filled with. */
function tonesOfLayout(layout: Layout): Set<Tone> {
  switch (layout.kind) {
    case "bars":
      return new Set(layout.columns.flatMap(({rows}) => rows.flatMap(({marks}) => marks.map(({tone}) => tone))));
    case "tree":
      return new Set(layout.nodes.map(({tone}) => tone));
    case "cells":
      return new Set(layout.cells.map(({tone}) => tone));
  }
}
