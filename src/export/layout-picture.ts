import type {Layout} from "../charts/layout.ts";
import {layoutFigure} from "../charts/layout-figure.ts";
import {palette} from "../charts/palette.ts";
import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";
import {frame} from "./frame.ts";
import {layoutFooter} from "./layout-footer.ts";
import {layoutHeader} from "./layout-header.ts";
import {layoutLegend} from "./layout-legend.ts";
import type {Picture, Strip} from "./picture.ts";
import {stackText} from "./stack-text.ts";

const airPx = 20;
const leastRoomPx = 200;
const labelPx = 20;
/** On paper, 16 cm wide, this is just under 6 pt: smaller text would be there, but not to be read. */
const leastLabelPx = 15;

/**
 * Places the parts of a figure's picture: head, legend, drawing, foot, one under another.
 *
 * The drawing has the height that the others leave. Where it can't be read at that height,
 * the picture grows instead: its width is what places it on paper.
 *
 * @param address - Where the same view can be seen; shortened in its middle beyond two lines.
 */
export function layoutPicture(figure: Figure, address: string, t: Translate): Picture {
  const header = layoutHeader(figure, t);
  const legend = layoutLegend(figure, header.bottomPx + 16);
  const footPx = layoutFooter(figure, address, t, 0).bottomPx + frame.marginPx;
  const topPx = legend.bottomPx + airPx;
  const roomPx = Math.max(leastRoomPx, frame.heightPx - footPx - airPx - topPx);
  const layout = layoutDrawing(figure, roomPx);
  const drawnPx = Math.max(roomPx, layout.heightPx);
  const footer = layoutFooter(figure, address, t, topPx + drawnPx + airPx);
  const strips: Strip[] = [header, legend, footer];
  const empty = figure.empty === null ? [] : [placeEmpty(figure.empty, topPx)];
  return {
    widthPx: frame.widthPx,
    heightPx: Math.ceil(topPx + drawnPx + airPx + footPx),
    title: figure.title,
    description: [figure.filterLine, figure.sourceLine, figure.dataset.words].join("; "),
    boxes: strips.flatMap(({boxes}) => boxes),
    texts: [...strips.flatMap(({texts}) => texts), ...empty],
    swatches: legend.swatches,
    drawing: {xPx: frame.leftPx, yPx: topPx + (drawnPx - layout.heightPx) / 2, layout},
  };
}

function layoutDrawing(figure: Figure, maxHeightPx: number): Layout {
  const widthPx = frame.rightPx - frame.leftPx;
  const layout = layoutFigure(figure, {widthPx, fontPx: labelPx, minFontPx: leastLabelPx, maxHeightPx});
  return layout.fits ? layout : layoutFigure(figure, {widthPx, fontPx: leastLabelPx + 1});
}

function placeEmpty(text: string, topPx: number) {
  const widthPx = frame.rightPx - frame.textPx;
  return {
    block: stackText({text, xPx: frame.textPx, topPx: topPx + airPx, widthPx, fontPx: labelPx}),
    fill: palette.ink,
  };
}
