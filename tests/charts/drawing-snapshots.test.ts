import {expect, it} from "vitest";
import {layoutFigure} from "../../src/charts/layout-figure.ts";
import {shapesOfLayout} from "../../src/export/picture/shapes-of-picture.ts";
import {writeShapes} from "../../src/export/svg/compose-svg.ts";
import {element} from "../../src/export/svg/svg-markup.ts";
import {prettySvg} from "./pretty-svg.ts";
import {trialFigures} from "./trial-figures.ts";

const widthsPx = {
  metrics: 520,
  levers: 344,
  modes: 520,
  townships: 760,
  "long-names": 520,
  "one-plus-n": 520,
  tiles: 560,
  "tiles-en": 288,
  "tiles-picked": 560,
  levels: 760,
  "shares-unknown": 560,
  "heat-3-8": 760,
  "heat-long": 288,
};

it.each(Object.entries(widthsPx))("the drawing of %s, %i px wide, is the one last looked at", async (name, widthPx) => {
  const figure = trialFigures[name];
  if (figure === undefined) throw new RangeError(`no trial figure: ${name}`);
  const layout = layoutFigure(figure, {widthPx, fontPx: 14});
  const size = {width: layout.widthPx, height: layout.heightPx};
  const drawing = element("svg", {xmlns: "http://www.w3.org/2000/svg", ...size}, [
    writeShapes(shapesOfLayout(layout, "light")),
  ]);
  await expect(prettySvg(drawing)).toMatchFileSnapshot(`snapshots/${name}-${widthPx}.svg`);
});
