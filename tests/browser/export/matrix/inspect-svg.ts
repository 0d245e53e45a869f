import {legendOf} from "../../../../src/charts/legend-of.ts";
import type {Figure} from "../../../../src/figures/figure.ts";

type Box = {left: number; top: number; right: number; bottom: number};
type Placed = {words: string; box: Box; ink: Box};

/** What rounding to a hundredth and smoothed edges may add. */
const tolerancePx = 0.5;

/**
 * Puts an exported SVG into the page at its own size and looks it over as the browser has
 * drawn it.
 *
 * @param alsoSaid - Sentences that must be in it, besides its own.
 * @returns What is wrong, in words: not well formed, a corner that is not white, a title,
 *   filter line, legend entry, source or reason that can't be read, a text that leaves the
 *   picture or its mark, two texts on one another.
 */
export function inspectSvg(source: string, figure: Figure, alsoSaid: readonly string[]): string[] {
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  if (!(svg instanceof SVGSVGElement)) return [`not an SVG: ${svg.textContent}`];
  const {width, height} = svg.viewBox.baseVal;
  svg.style.cssText = `position: fixed; left: 0; top: 0; width: ${width}px; height: ${height}px`;
  document.body.replaceChildren(svg);
  const sheet = {left: 0, top: 0, right: width, bottom: height};
  const texts = [...svg.querySelectorAll("text")].map(placeOf);
  return [
    ...cornerFaults(svg, sheet),
    ...missingWords(texts, figure, alsoSaid),
    ...missingSwatches(svg, texts, figure),
    ...texts.filter(({box}) => !isWithin(box, sheet)).map(({words}) => `outside: ${words}`),
    ...(isWithin(boxOf(svg.getBBox()), sheet) ? [] : ["something drawn leaves the picture"]),
    ...strayed(svg, texts),
    ...overlaps(texts),
  ];
}

function placeOf(text: SVGTextElement): Placed {
  const {e: x = 0, f: y = 0} = text.getCTM() ?? {};
  const {left, top, right, bottom} = boxOf(text.getBBox());
  const words = text.textContent ?? "";
  const box = {left: left + x, top: top + y, right: right + x, bottom: bottom + y};
  const baseline = (text.y.baseVal[0]?.value ?? 0) + y;
  const {fontWeight, fontSize, fontFamily} = getComputedStyle(text);
  const {ascent, descent} = inkOf(words, `${fontWeight} ${fontSize} ${fontFamily}`);
  return {words, box, ink: {...box, top: baseline - ascent, bottom: baseline + descent}};
}

const canvas = new OffscreenCanvas(1, 1).getContext("2d");
const inks = new Map<string, {ascent: number; descent: number}>();

/** How far a text's own strokes reach above and below its line: its box has room for every letter of the font. */
function inkOf(words: string, font: string): {ascent: number; descent: number} {
  const known = inks.get(`${font} ${words}`);
  if (known !== undefined) return known;
  if (canvas === null) throw new Error("no canvas");
  canvas.font = font;
  const {actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent} = canvas.measureText(words);
  inks.set(`${font} ${words}`, {ascent, descent});
  return {ascent, descent};
}

/** What lies uppermost at each corner must be the white ground. */
function cornerFaults(svg: SVGSVGElement, {right, bottom}: Box): string[] {
  const corners = [1, right - 1].flatMap((x) => [1, bottom - 1].map((y) => ({x, y})));
  return corners.flatMap(({x, y}) => {
    const upper = document.elementFromPoint(x, y);
    const isGround = upper !== null && upper === svg.querySelector(":scope > rect");
    const isWhite = isGround && upper.getAttribute("fill")?.toLowerCase() === "#ffffff";
    return isWhite ? [] : [`not white at ${x}, ${y}: ${upper?.outerHTML.slice(0, 80)}`];
  });
}

/** Lines are joined again: a space at which one was broken is at its end, or gone. */
function missingWords(texts: readonly Placed[], figure: Figure, alsoSaid: readonly string[]): string[] {
  const {title, filterLine, sourceLine, empty} = figure;
  const said = unspaced(texts.map(({words}) => words).join(""));
  const own = Object.entries({title, filterLine, sourceLine, empty}).flatMap(([part, words]) => {
    if (words === null || (words !== "" && said.includes(unspaced(words)))) return [];
    return [`no ${part}: ${words}`];
  });
  return [...own, ...alsoSaid.filter((words) => !said.includes(unspaced(words))).map((words) => `not said: ${words}`)];
}

/** Each entry of the legend has a filled square close before its first line; what draws nothing has no legend. */
function missingSwatches(svg: SVGSVGElement, texts: readonly Placed[], figure: Figure): string[] {
  if (figure.empty !== null) return [];
  const squares = [...svg.querySelectorAll(":scope > rect[rx]")]
    .map((rect) => (rect instanceof SVGRectElement ? boxOf(rect.getBBox()) : null))
    .filter((box) => box !== null)
    .filter(({left, top, right, bottom}) => Math.abs(right - left - (bottom - top)) < tolerancePx);
  return legendOf(figure).flatMap(({label}) => {
    const isSaid = texts.some(({words, box}) => {
      if (words.trim() === "" || !unspaced(label).startsWith(unspaced(words))) return false;
      return squares.some(({left, top, right, bottom}) => {
        const gap = (box.left - right) / (right - left);
        return gap > 0 && gap < 0.8 && top > box.top - tolerancePx && bottom < box.bottom + tolerancePx;
      });
    });
    return isSaid ? [] : [`no legend: ${label}`];
  });
}

/** A text in the middle of a mark or a cell must be within it from its first letter to its last. */
function strayed(svg: SVGSVGElement, texts: readonly Placed[]): string[] {
  const places = [...svg.querySelectorAll("g > rect")].flatMap((rect) => {
    if (!(rect instanceof SVGRectElement)) return [];
    const {e: x = 0, f: y = 0} = rect.getCTM() ?? {};
    const {left, top, right, bottom} = boxOf(rect.getBBox());
    return [{left: left + x, top: top + y, right: right + x, bottom: bottom + y}];
  });
  return texts.flatMap(({words, box, ink}) => {
    const [x, y] = [(box.left + box.right) / 2, (ink.top + ink.bottom) / 2];
    const own = places.filter(({left, top, right, bottom}) => x > left && x < right && y > top && y < bottom);
    const isStray = own.some(({left, right}) => box.left < left - tolerancePx || box.right > right + tolerancePx);
    return isStray ? [`leaves its mark: ${words}`] : [];
  });
}

/** From top to bottom, so that each is compared only with those at its height. */
function overlaps(texts: readonly Placed[]): string[] {
  const sorted = texts.filter(({words}) => words.trim() !== "").sort((a, b) => a.ink.top - b.ink.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.ink.top > one.ink.bottom - tolerancePx) break;
      const across = Math.min(one.ink.right, other.ink.right) - Math.max(one.ink.left, other.ink.left);
      if (across > tolerancePx) found.push(`overlap: ${one.words} | ${other.words}`);
    }
    return found;
  });
}

function boxOf({x, y, width, height}: DOMRect): Box {
  return {left: x, top: y, right: x + width, bottom: y + height};
}

function isWithin(box: Box, around: Box): boolean {
  return (
    box.left >= around.left - tolerancePx &&
    box.top >= around.top - tolerancePx &&
    box.right <= around.right + tolerancePx &&
    box.bottom <= around.bottom + tolerancePx
  );
}

function unspaced(words: string): string {
  return words.replace(/\s+/g, "");
}
