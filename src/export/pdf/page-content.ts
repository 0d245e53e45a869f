import type {Box, TextBlock} from "../../charts/layout.ts";
import {palette} from "../../charts/palette.ts";
import {type Fill, tileOf} from "../picture/look.ts";
import type {Shape} from "../picture/shape.ts";
import {glyphHex} from "./embed-font.ts";
import type {FontSubset} from "./subset-font.ts";

/** A line that the font can't draw, and the name of the picture that shows it. */
export type LinePicture = {name: string; widthPx: number; heightPx: number; baselinePx: number};

export type PageTools = {
  set: TypeSetter;
  /** The picture of such a line; `null` where none could be made. */
  pictureOf: (text: string, block: TextBlock, colour: string) => LinePicture | null;
};

/** Writes shapes as a page's drawing commands, in px from the upper left corner. */
export function pageContent(shapes: readonly Shape[], tools: PageTools): string {
  return shapes.map((shape) => writeShape(shape, tools)).join("\n");
}

function writeShape(shape: Shape, tools: PageTools): string {
  switch (shape.is) {
    case "rect":
      return paint(rectPath(shape.box, shape.radiusPx), shape.box, shape.fill, shape.stroke);
    case "circle": {
      const {xPx, yPx, radiusPx} = shape;
      const box = {xPx: xPx - radiusPx, yPx: yPx - radiusPx, widthPx: radiusPx * 2, heightPx: radiusPx * 2};
      return paint(rectPath(box, radiusPx), box, shape.fill, shape.stroke);
    }
    case "path":
      return [
        ...(shape.fill === null ? [] : [colourOf(shape.fill, "rg")]),
        ...(shape.stroke === null ? [] : [`1 w ${colourOf(shape.stroke, "RG")}`]),
        pathOf(shape.d),
        shape.fill === null ? "S" : "f",
      ].join("\n");
    case "text":
      return writeText(shape.block, shape.colour, tools);
    case "group":
      return `q 1 0 0 1 ${n(shape.xPx)} ${n(shape.yPx)} cm\n${pageContent(shape.shapes, tools)}\nQ`;
  }
}

function paint(path: string, box: Box, {colour, pattern}: Fill, stroke: string | null): string {
  const outline = stroke === null ? [] : [`1 w ${colourOf(stroke, "RG")}\n${path} S`];
  if (pattern === null) return [`${colourOf(colour, "rg")}\n${path} f`, ...outline].join("\n");
  const ground = `${colourOf(palette.ground, "rg")}\n${path} f`;
  return [ground, `q ${path} W n\n${patternOf({colour, pattern}, box)}\nQ`, ...outline].join("\n");
}

/** A pattern drawn line by line within its mark: tiles would show their seams in some viewers. */
function patternOf({colour, pattern}: {colour: string; pattern: Exclude<Fill["pattern"], null>}, box: Box): string {
  const {sizePx, degrees, rects, dots} = tileOf(pattern);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corners = [0, 1].flatMap((right) =>
    [0, 1].map((down) => {
      const [x, y] = [box.xPx + right * box.widthPx, box.yPx + down * box.heightPx];
      return {x: x * cos + y * sin, y: y * cos - x * sin};
    }),
  );
  const range = (values: readonly number[]) => ({
    from: Math.floor(Math.min(...values) / sizePx) - 1,
    to: Math.ceil(Math.max(...values) / sizePx) + 1,
  });
  const [across, down] = [range(corners.map(({x}) => x)), range(corners.map(({y}) => y))];
  const steps = ({from, to}: {from: number; to: number}) =>
    Array.from({length: to - from}, (_, i) => (from + i) * sizePx);
  const [leftPx, topPx] = [across.from * sizePx, down.from * sizePx];
  const [widthPx, heightPx] = [(across.to - across.from) * sizePx, (down.to - down.from) * sizePx];
  const stripes = rects.flatMap(({x, y, width, height}) =>
    height >= sizePx
      ? steps(across).map((at) => `${n(at + x)} ${n(topPx)} ${n(width)} ${n(heightPx)} re`)
      : steps(down).map((at) => `${n(leftPx)} ${n(at + y)} ${n(widthPx)} ${n(height)} re`),
  );
  // A row of dots is one line of dashes without length, whose ends are round.
  const rows = dots.flatMap(({x, y, radius}) =>
    steps(down).map(
      (at) => `${n(radius * 2)} w ${n(leftPx + x)} ${n(at + y)} m ${n(leftPx + widthPx + x)} ${n(at + y)} l S`,
    ),
  );
  return [
    `${n(cos)} ${n(sin)} ${n(-sin)} ${n(cos)} 0 0 cm ${colourOf(colour, "rg")} ${colourOf(colour, "RG")}`,
    ...(stripes.length === 0 ? [] : [`${stripes.join("\n")} f`]),
    ...(rows.length === 0 ? [] : [`1 J [0 ${n(sizePx)}] 0 d`, ...rows]),
  ].join("\n");
}

/** How far a Bézier curve's handles stand from its ends to draw a quarter of a circle. */
const handleShare = 0.5523;

function rectPath({xPx: x, yPx: y, widthPx: width, heightPx: height}: Box, radiusPx: number): string {
  const r = Math.min(radiusPx, width / 2, height / 2);
  if (r <= 0) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`;
  const [right, bottom, h] = [x + width, y + height, r * (1 - handleShare)];
  const points = (...values: number[]) => values.map(n).join(" ");
  return [
    `${points(x + r, y)} m ${points(right - r, y)} l`,
    `${points(right - h, y, right, y + h, right, y + r)} c ${points(right, bottom - r)} l`,
    `${points(right, bottom - h, right - h, bottom, right - r, bottom)} c ${points(x + r, bottom)} l`,
    `${points(x + h, bottom, x, bottom - h, x, bottom - r)} c ${points(x, y + r)} l`,
    `${points(x, y + h, x + h, y, x + r, y)} c h`,
  ].join("\n");
}

function pathOf(d: string): string {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)]
    .map(([, command = "", values = ""]) => {
      const operator = {M: "m", L: "l", C: "c", Z: "h"}[command] ?? "";
      return `${values.trim().replaceAll(",", " ")} ${operator}`.trim();
    })
    .join("\n");
}

/** Bold is the regular weight with an outline of its own colour: a second font would double the files. */
const boldEm = 0.032;

function writeText(block: TextBlock, colour: string, {set, pictureOf}: PageTools): string {
  const {lines, xPx, anchor, fontPx, bold} = block;
  return lines
    .map(({text, yPx}) => {
      const line = set(text.trimEnd());
      if (line.hex === "") return "";
      const shift = {start: 0, middle: 0.5, end: 1}[anchor];
      const picture = line.isDrawn ? null : pictureOf(text.trimEnd(), block, colour);
      const widthPx = picture?.widthPx ?? line.em * fontPx;
      const leftPx = xPx - shift * widthPx;
      const stretch = picture === null ? "" : `${n((picture.widthPx / (line.em * fontPx)) * 100)} Tz `;
      const mode = picture !== null ? "3 Tr" : bold ? `2 Tr ${n(fontPx * boldEm)} w` : "0 Tr";
      const drawn = `q ${colourOf(colour, "rg")} ${colourOf(colour, "RG")} BT ${mode} ${stretch}/F1 ${n(fontPx)} Tf 1 0 0 -1 ${n(leftPx)} ${n(yPx)} Tm <${line.hex}> Tj ET Q`;
      if (picture === null) return drawn;
      const bottomPx = yPx - picture.baselinePx + picture.heightPx;
      return `q ${n(picture.widthPx)} 0 0 ${n(-picture.heightPx)} ${n(leftPx)} ${n(bottomPx)} cm /${picture.name} Do Q\n${drawn}`;
    })
    .join("\n");
}

function colourOf(colour: string, operator: "rg" | "RG"): string {
  const channels = [1, 3, 5].map((at) => n(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${channels.join(" ")} ${operator}`;
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A text as the font sets it: its glyphs, its width in em, and whether each of them is drawn. */
type SetLine = {hex: string; em: number; isDrawn: boolean};

/** What sets a line of text in an embedded font. */
export type TypeSetter = (text: string) => SetLine;

/** Marks that turn or join, and variants: they have no width and no glyph, and nothing is missed without them. */
export const unseen = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;

export function typeSetter({glyphs, unitsPerEm}: FontSubset): TypeSetter {
  const byCode = new Map(glyphs.map((glyph, index) => [glyph.codePoint, {...glyph, number: index + 1}]));
  return (text) => {
    const found = [...text.replace(unseen, "")].flatMap((character) => byCode.get(character.codePointAt(0) ?? 0) ?? []);
    return {
      hex: found.map(({number}) => glyphHex(number)).join(""),
      em: found.reduce((width, {advance}) => width + advance, 0) / unitsPerEm,
      isDrawn: found.every(({isDrawn}) => isDrawn) && !isRightToLeft.test(text),
    };
  };
}

/** Such a line is shaped and turned by the browser, which knows how. */
const isRightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
